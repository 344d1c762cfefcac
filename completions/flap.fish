# Completion of flap for fish.

set -l commands solo intervisie terugblik review noteer jot toets classify toon show zoek search export wis erase profiel profile agenda calendar bewaar backup herstel restore dokter doctor
set -l none "not __fish_seen_subcommand_from $commands"
set -l solo '__fish_seen_subcommand_from solo'
set -l review '__fish_seen_subcommand_from terugblik review'
set -l circle '__fish_seen_subcommand_from intervisie'
set -l test '__fish_seen_subcommand_from toets classify'
set -l show '__fish_seen_subcommand_from toon show; and not __fish_seen_subcommand_from profiel profile'
set -l search '__fish_seen_subcommand_from zoek search'
set -l export '__fish_seen_subcommand_from export'
set -l profile '__fish_seen_subcommand_from profiel profile'
set -l verbs toon nieuw controleer kies show new check choose
set -l agenda '__fish_seen_subcommand_from agenda calendar'
set -l backup '__fish_seen_subcommand_from bewaar backup'
set -l restore '__fish_seen_subcommand_from herstel restore'
set -l erase '__fish_seen_subcommand_from wis erase'

# No names of files, but where an option asks for one.
complete -c flap -f

complete -c flap -n $none -a solo -d 'een gesprek met jezelf / a conversation with yourself'
complete -c flap -n $none -a intervisie -d 'een bijeenkomst van collega\'s / a meeting of colleagues'
complete -c flap -n $none -a 'terugblik review' -d 'terugkijken, tien minuten / look back, ten minutes'
complete -c flap -n $none -a 'noteer jot' -d 'een taak noteren die langskwam / jot down a task that came by'
complete -c flap -n $none -a 'toets classify' -d 'taakregels naast het profiel leggen / hold task lines against the profile'
complete -c flap -n $none -a 'toon show' -d 'een gesprek teruglezen / read a conversation back'
complete -c flap -n $none -a 'zoek search' -d 'zoeken in wat je typte / search in what you typed'
complete -c flap -n $none -a export -d 'een document maken / make a document'
complete -c flap -n $none -a 'wis erase' -d 'voorgoed wissen / erase for good'
complete -c flap -n $none -a 'profiel profile' -d 'het taakprofiel / the task profile'
complete -c flap -n $none -a 'agenda calendar' -d 'dagen voor je agenda / days for your calendar'
complete -c flap -n $none -a 'bewaar backup' -d 'een reservekopie maken / make a backup'
complete -c flap -n $none -a 'herstel restore' -d 'een reservekopie terugzetten / put a backup back'
complete -c flap -n $none -a 'dokter doctor' -d 'nakijken of alles in orde is / check whether all is well'
complete -c flap -n $none -a 'hulp help' -d 'uitleg / help'

complete -c flap -l data -xa '(__fish_complete_directories)' -d 'de map voor je gegevens / the folder for your data'
complete -c flap -l prompts -xa '(__fish_complete_directories)' -d 'je eigen woorden / your own words'
complete -c flap -l taal -xa 'nl en' -d 'Nederlands of Engels'
complete -c flap -l lang -xa 'nl en' -d 'Dutch or English'
complete -c flap -l toegankelijk -d 'voor een schermlezer'
complete -c flap -l accessible -d 'for a screen reader'
complete -c flap -l kleur -xa 'auto altijd nooit' -d 'vette letters, of niet'
complete -c flap -l color -xa 'auto always never' -d 'bold letters, or not'
complete -c flap -l version -d 'welke versie dit is / which version this is'
complete -c flap -l hulp -d uitleg
complete -c flap -l help -s h -d help

complete -c flap -n $solo -l van -rF -d 'een lijst van taken uit een bestand'
complete -c flap -n $solo -l from -rF -d 'a list of tasks from a file'
complete -c flap -n $solo -l geen-vragen -d 'niets vragen'
complete -c flap -n $solo -l no-input -d 'ask nothing'
complete -c flap -n $solo -l kort -d 'de korte route'
complete -c flap -n $solo -l short -d 'the short route'
complete -c flap -n "$solo; or $review" -l verder -d 'verdergaan waar je was'
complete -c flap -n "$solo; or $review" -l resume -d 'go on where you were'
complete -c flap -n $review -l bijeenkomst -d 'met de groep'
complete -c flap -n $review -l meeting -d 'with the group'
complete -c flap -n "$solo; or $review; and __fish_prev_arg_in --verder --resume" -a 'laatste latest'
complete -c flap -n $solo -l voorbeeld -d 'een verzonnen lijst'
complete -c flap -n $solo -l sample -d 'a made-up list'

complete -c flap -n $circle -l van -rF -d 'een lijst die al verzameld is'
complete -c flap -n $circle -l from -rF -d 'a list that was gathered before'
complete -c flap -n $circle -l verder -d 'verdergaan met een bijeenkomst'
complete -c flap -n $circle -l resume -d 'go on with a meeting'
complete -c flap -n "$circle; and __fish_prev_arg_in --verder --resume" -a 'laatste latest'
complete -c flap -n "$circle; or $review" -l tempo -x -d 'hoeveel minuten / how many minutes'
complete -c flap -n $circle -l blad -d 'het blad voor ieder'
complete -c flap -n $circle -l handout -d 'the sheet for each'
complete -c flap -n "$circle; or $review" -l bel -d 'een zachte bel'
complete -c flap -n "$circle; or $review" -l bell -d 'a soft bell'

# Its argument is a file.
complete -c flap -n $test -F
complete -c flap -n $test -l json -d 'als JSON / as JSON'

complete -c flap -n "$solo; or $test" -l profiel -rF -a 'ib-klassiek kc-2022' -d 'een taakprofiel'
complete -c flap -n "$solo; or $test" -l profile -rF -a 'ib-klassiek kc-2022' -d 'a task profile'

complete -c flap -n "$profile; and not __fish_seen_subcommand_from $verbs" -a "$verbs"
complete -c flap -n "$profile; and __fish_seen_subcommand_from $verbs" -F -a 'ib-klassiek kc-2022'
complete -c flap -n $profile -l klein -d 'een klein profiel'
complete -c flap -n $profile -l small -d 'a small profile'
complete -c flap -n $profile -l ja -d 'vervangen zonder te vragen'
complete -c flap -n $profile -l yes -d 'replace without asking'

complete -c flap -n $search -l sinds -x -d 'vanaf deze datum'
complete -c flap -n $search -l since -x -d 'from this date on'
complete -c flap -n $search -l tot -x -d 'tot en met deze datum'
complete -c flap -n $search -l until -x -d 'up to and including this date'
complete -c flap -n $search -l soort -xa 'taak antwoord notitie' -d 'waarin je zoekt'
complete -c flap -n $search -l kind -xa 'task answer jot' -d 'what to look among'

complete -c flap -n $erase -l regel -x -d 'alleen deze regel van de flap'
complete -c flap -n $erase -l line -x -d 'only this line of the flap'
complete -c flap -n $erase -l ouder-dan -x -d 'wat ouder is'
complete -c flap -n $erase -l older-than -x -d 'what is older'
complete -c flap -n $erase -l bijeenkomst -d 'een bijeenkomst'
complete -c flap -n $erase -l meeting -d 'a meeting'
complete -c flap -n $erase -l alles -d alles
complete -c flap -n $erase -l all -d everything
complete -c flap -n $erase -l ja -d 'niet vragen'
complete -c flap -n $erase -l yes -d 'do not ask'

complete -c flap -n "$show; or $export; or $erase; or $review" -a 'laatste latest' -d 'gesprek / conversation'
complete -c flap -n $show -l alle -d 'alle gesprekken'
complete -c flap -n $show -l all -d 'all conversations'
complete -c flap -n $show -l nee -d 'alleen de nee-lijst'
complete -c flap -n $show -l say-no -d 'only the say-no list'
complete -c flap -n $show -l logboek -d 'alles wat gevraagd en geantwoord is'
complete -c flap -n $show -l log -d 'everything that was asked and answered'
complete -c flap -n $show -l balans -d 'alle gesprekken naast elkaar'
complete -c flap -n $show -l balance -d 'all conversations side by side'
complete -c flap -n $show -l json -d 'als JSON / as JSON'

complete -c flap -n $export -l document -xa 'verslag directie groep taken logboek verloop' -d 'welk document / which document'
complete -c flap -n $export -l alle -d 'logboek: alle gesprekken'
complete -c flap -n $export -l all -d 'log: all conversations'
complete -c flap -n $export -l formaat -xa 'md html json csv' -d 'in welke vorm'
complete -c flap -n $export -l format -xa 'md html json csv' -d 'in which form'
complete -c flap -n $export -s o -rF -d 'het bestand om in te schrijven / the file to write to'
complete -c flap -n $export -l met-redenen -d 'ook je redenen'
complete -c flap -n $export -l with-reasons -d 'your reasons too'
complete -c flap -n $export -l ja -d 'vervangen zonder te vragen'
complete -c flap -n $export -l yes -d 'replace without asking'

complete -c flap -n $solo -l periode -x -d 'bij een agenda: hoeveel weken terug'
complete -c flap -n $solo -l period -x -d 'with a calendar: how many weeks back'

complete -c flap -n $agenda -s o -rF -d 'het bestand om in te schrijven / the file to write to'
complete -c flap -n $agenda -l wekelijks -x -d 'ook elke week een minuut om te noteren'
complete -c flap -n $agenda -l weekly -x -d 'also a minute each week to jot things down'
complete -c flap -n $agenda -l ja -d 'vervangen zonder te vragen'
complete -c flap -n $agenda -l yes -d 'replace without asking'

complete -c flap -n "$backup; or $restore" -F
complete -c flap -n $backup -l ja -d 'vervangen zonder te vragen'
complete -c flap -n $backup -l yes -d 'replace without asking'
