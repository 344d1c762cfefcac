/// The word lists behind `Lexicon`, spelled plainly: no accents, no apostrophes, digits as `#`.
enum LexiconText {
  static let abbreviations = """
    lkr=leerkracht lkrn=leerkrachten lkrs=leerkrachten lk=leerkracht lkn=leerkrachten lkrcht=leerkracht
    lrkr=leerkracht lrkrn=leerkrachten lln=leerlingen ll=leerling llen=leerlingen leerl=leerling
    dir=directeur dr=directeur direct=directie gr=groep grp=groep groepen=groep kl=klas kids=kinderen
    kind=kind kinders=kinderen kd=kind kn=kinderen kdn=kinderen dmt=mt managementteam=mt
    managementoverleg=mt stafoverleg=mt hp=handelingsplan hpl=handelingsplan
    swv=samenwerkingsverband smw=schoolmaatschappelijk vergad=vergadering verg=vergadering
    ovl=overleg overl=overleg gespr=gesprek gespreken=gesprekken oudgespr=oudergesprek
    ouderpraatje=oudergesprek org=organiseren regl=regelen voorb=voorbereiden coord=coordineren
    coordinatie=coordineren begel=begeleiden ond=ondersteuning onderst=ondersteuning
    obs=observatie observ=observatie afn=afnemen adm=administratie admin=administratie
    wk=week mnd=maand jr=jaar schoolmaats=schoolmaatschappelijk mwer=maatschappelijk
    vo=vo middelbare=vo voortgezet=vo iber=ib ibers=ib ibster=ib kcer=kc kwalco=kc
    vb=voorbeeld evt=eventueel ivm=wegens ihkv=kader mbt=over ipv=plaats tbv=voor tav=over
    peuters=peuterspeelzaal psz=peuterspeelzaal kdv=kinderopvang ko=kinderopvang
    rapportjes=rapporten toetsjes=toetsen groepje=groepje klasje=klas
    colega=collega colegas=collegas didaktisch=didactisch konsultatie=consultatie
    financien=financien kado=cadeau kados=cadeaus dokument=document tel=telefoon mailtje=mail
    mailtjes=mail mails=mail email=mail emails=mail appje=app appjes=app belletje=bellen
    gesprekje=gesprek gesprekjes=gesprekken overlegje=overleg vraagje=vraag vraagjes=vragen
    praatje=praten klusje=klus klusjes=klussen plannetje=plan stukje=stuk lijstje=lijst
    """

  static let small = """
    de het een en van op in met voor bij aan te om dat die er is als maar of nog ook al dan dus mijn
    ik je we ze zij hij wij jij me mij ons onze haar zijn hun u uit over tot naar door per na om tegen
    t s n zn mn vd vh vt vdr ben heb heeft hebben doe doet doen ga gaat gaan word wordt worden was kan
    moet mag wil zal zou deze dit wat wie waar hoe # #x #u #min min uur week dag maand jaar keer x p
    pw pj pd pm pp e de a b d m o zo even nu weer wel niet geen want omdat wegens plaats kader zelf
    minuten uren dagen weken ca ongeveer plus minus
    """

  static let senses = """
    pupil: leerling leerlingen kind kinderen kleuter kleuters zorgleerling zorgleerlingen zorgkind zorgkinderen zorgkids peuter jongen jongens meisje meisjes leerlinge instromer nieuwkomer nieuwkomers thuiszitter plusleerling plusleerlingen hoogbegaafde kindje kindjes oudleerling oudleerlingen drukke bang pester gepeste
    group: groep klas klassen groepje groepjes combigroep halve subgroep stamgroep unit parallelgroep kleutergroep plusgroep plusklas taalklas schakelklas klasje niveaugroep
    teacher: leerkracht leerkrachten leraar leraren juf juffen meester meesters collega collegas docent docenten duo starter starters startende invaller zijinstromer vakleerkracht kleuterjuf leraress leerkrachtgedrag mentor handelen
    student: stagiair stagiaire stagiairs student studenten lio pabo stage stages opleider stagehandboek snuffelstage snuffelstages
    parents: ouder ouders moeder moeders vader vaders gezin gezinnen mama papa opa oma verzorgers opvoeders voogd familie ouderpaar thuis oudergesprek oudergesprekken
    team: team teamleden bouw werkgroep commissie leerteam plg iedereen schoolbreed onderbouw bovenbouw middenbouw teamvergadering studiedag collegas bouwoverleg
    director: directeur directie directielid schoolleider schoolleiding mt bestuur bestuurder bovenschools leidinggevende adjunct locatieleider clusterdirecteur interim college teamleider
    external: samenwerkingsverband orthopedagoog psycholoog logopedist logopediste logo fysio ergo jeugdzorg jeugdhulp ggd ggz schoolarts jeugdarts huisarts schoolmaatschappelijk maatschappelijk gemeente leerplicht leerplichtambtenaar vo peuterspeelzaal kinderopvang inspectie inspecteur wijkteam consulent ab begeleider extern externe externen instantie instanties bureau veilig sbo so zusterschool hulpverlening hulpverlener hulpverleners deskundige onderzoeksbureau behandelaar kinderarts visio kentalis azc coa bso instelling instellingen ketenpartner ketenpartners partners wijk buiten zorgmakelaar casemanager ambulant
    assistant: oa onderwijsassistent assistent assistente onderwijsassistenten ondersteuner leerkrachtondersteuner klassenassistent vrijwilliger vrijwilligers hulpouder hulpouders conciërge concierge
    decide: beslissen beslist besluiten besluit besluiten bepalen bepaal bepaalt knoop vaststellen toewijzen goedkeuren akkoord keuze kiezen toelaten weigeren toekennen beslissing hakken vaststelling tekenen bekrachtigen fiatteren toelating
    lead: aansturen leiding leidinggeven leidinggevende leider sturen eindverantwoordelijk verantwoordelijk aanspreken bouwcoordinator onderbouwcoordinator bovenbouwcoordinator middenbouwcoordinator teamleider bouwleider adjunct waarnemen waarnemend plaatsvervangend vervangen management lid
    judge: beoordelen beoordeling beoordelingsgesprek beoordelingsgesprekken functioneren functioneringsgesprek functioneringsgesprekken voortgangsgesprek ontwikkelgesprek popgesprek personeelsdossier personeelsdossiers dossieropbouw popgesprekken beoordelingen
    staffing: formatie formatieplan sollicitatie sollicitatiegesprekken sollicitatiegesprek sollicitatiecommissie vacature vacatures werven aannemen contract contracten personeel personele vervanging vervanger vervangers verzuim ziekmelding ziekmeldingen werkverdeling werkverdelingsplan taakuren taakbeleid normjaartaak reintegratie verlof verlofaanvraag verlofaanvragen verlofaanvraag bapo rddf salaris
    money: begroting financien financieel budget geld subsidie subsidies inkoop offerte offertes facturen factuur tender schoolfonds uitgaven bekostiging exploitatie kosten bedrijfsvoering
    building: huisvesting gebouw onderhoud nieuwbouw verbouwing lokaal lokalen sleutel sleutels alarm schoonmaak verwarming lekkage
    advise: adviseren advies adviseur meedenken meedenk inbreng input sparren klankbord aandragen voorstel voorstellen meepraten voorleggen aanbevelen aanbeveling aanraden raadplegen suggesties adviesvraag toelichten
    policy: beleid beleidsplan zorgbeleid ondersteuningsbeleid sop schoolplan jaarplan zorgplan zorgprofiel ondersteuningsprofiel schoolondersteuningsprofiel protocol visie schoolgids meerjarenplan verbeterplan notitie beleidsstuk jaarverslag kwaliteitskaart kwaliteit onderwijskwaliteit basisondersteuning
    data: trend trends trendanalyse schoolanalyse analyse analyseren opbrengsten resultaten data cijfers scores uitstroom schoolniveau monitor duiden tussenopbrengsten leerresultaten zelfevaluatie audit
    learn: scholing bijscholing cursus opleiding training vakliteratuur vakblad literatuur nascholing lezing webinar netwerk ibnetwerk conferentie studeren registratie kennis inzichten intervisie bijhouden
    support: begeleiden begeleid begeleiding coachen coach coaching helpen help hulp ondersteunen steunen steun ondersteuning feedback meekijken meekijk nabespreken vraagbaak luisterend luisteren sparren sparringpartner tips consultatie nagesprek terugkijken reflecteren motiveren observeren observatie observaties klassenbezoek lesobservatie beeldcoaching klassenmanagement
    talk: gesprek gesprekken bespreken bespreking praten overleggen uitleggen uitleg vertellen informeren bijpraten bellen spreken bemiddelen doorspreken terugkoppelen oudergesprek oudergesprekken aanhoren
    coordinate: coordineren plannen inplannen planning organiseren regelen bewaken monitoren afstemmen voorzitten leiden agenda agenderen opvolgen bijhouden evalueren regie regisseren toezien cyclus jaarplanning toetskalender zorgstructuur ondersteuningsstructuur zorgroute zorgteam zorgoverleg ot ondersteuningsteam
    casework: mdo opp tlv arrangement arrangementen aanvraag aanvragen aanmelden aanmelding verwijzen verwijzing doorverwijzen doorverwijzing hgpd groeidocument dossier dossiers overdracht casus casussen melding meldcode onderzoek onderzoeken diagnostiek dyslexiedossier handelingsplan toestemming intake zorgvraag hulpvraag hulpvragen signaal signalen signaleren thuiszitter
    write: schrijven schrijf typen invullen vul bijwerken vastleggen uitwerken verslag verslagen verslaglegging opstellen formulier formulieren notuleren notulen brief rapport rapportage documenteren aanvullen
    teach: lesgeven les lessen geven instructie oefenen inoefenen draaien invallen inval overnemen voor nakijken bijles bijspijkeren rt remedial lezen rekenen spelling automatiseren tafels dictee werken voordoen gym kring huiswerk lesvoorbereiding overgenomen ingevallen gestaan
    test: toets toetsen test testen afnemen afname cito dmt avi iep nio drempeltest boekjes screening toetsboekjes
    event: kerst sint sinterklaas carnaval pasen feest viering vieringen musical kamp schoolreis schoolreisje excursie sportdag koningsspelen avondvierdaagse optocht afscheid jubileum kinderboekenweek open ontbijt kerstviering schoolkamp eindfeest juffendag herdenking lustrum
    supervise: plein pleinwacht pauze toezicht surveilleren overblijf tso gangen gang opvangen opvang ehbo pleister bhv ontruiming deur busplein lunch eten
    office: administratie administratief absenties absenten basispoort parnassys esis magister oso bron account accounts wachtwoord wachtwoorden website nieuwsbrief printer printen kopieren laptop laptops chromebooks digibord ict systeembeheer telefoon post bestellen bestelling magazijn rooster roosters notuleren inloggen gegevens adressen klassenlijsten koffie opruimen inschrijven uitschrijven mailbox mail
    role: coordinator specialist rekencoordinator leescoordinator taalcoordinator hbcoordinator gedragsspecialist gedragscoordinator aandachtsfunctionaris antipestcoordinator apc kc kwaliteitscoordinator leercoordinator dyslexiecoach taalspecialist rekenspecialist auditor cultuurcoordinator ictcoordinator vertrouwenspersoon contactpersoon preventiemedewerker bhver stagecoordinator mr schoolopleider
    care: zorg zorgleerling zorgleerlingen leerlingenzorg leerlingzorg zorgteam zorgkant zorgdeel ondersteuningsbehoefte ondersteuningsbehoeften onderwijsbehoefte onderwijsbehoeften gedrag dyslexie adhd autisme ass tos hb dyscalculie faalangst ontwikkeling pesten rouw trauma
    request: verzoek vraagt gevraagd uitnodiging uitgenodigd desgevraagd gewenst wenst vragen verzoekt nodigt
    only: alleen enkel uitsluitend mits tenzij indien pas slechts hooguit hoogstens eventueel
    emergency: nood noodgeval noodgevallen noodsituatie noodgreep noodopvang uiterste uiterst incidenteel eenmalig eenmalige uitzondering uitzonderlijk crisis acuut acute redmiddel griepgolf onverwacht onverwachts plotseling ingevallen spoed calamiteit ambulance ongeluk kortstondig bijspringen
    always: altijd elke elk iedere ieder wekelijks dagelijks structureel vast vaste sinds steeds jarenlang standaard maandelijks gewoonlijk gewoon standaard elkaar
    limited: zorgdeel zorgkant zorgpunt agendapunt onderdeel hoofdstuk stuk paragraaf aanschuiven aanschuif schuif deelnemen toelichten kort tijdelijk zolang beurt inbreng mening
    absent: ziek zieke ziekte afwezig weg griep niemand tekort lerarentekort onbemand onbemande uitval uitvalt uitvallen vrij bezet verlof
    """
}
