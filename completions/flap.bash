# shellcheck shell=bash
# Completion of flap for bash.

_flap() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
  local command='' words='' options='' word
  COMPREPLY=()
  # Bash parts `--data=map` at the sign.
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $previous == '=' && $COMP_CWORD -gt 1 ]]; then
    previous=${COMP_WORDS[COMP_CWORD - 2]}
  fi

  case $previous in
    --van | --from | -o) _flap_reply -f "$current" && return ;;
    --data | --prompts) _flap_reply -d "$current" && return ;;
    --profiel | --profile)
      _flap_reply -W 'ib-klassiek kc-2022' "$current"
      _flap_reply -f "$current" && return
      ;;
    --taal | --lang) _flap_reply -W 'nl en' "$current" && return ;;
    --kleur | --color)
      _flap_reply -W 'auto altijd nooit always never' "$current" && return
      ;;
    --document) _flap_reply -W 'verslag directie groep taken logboek verloop' "$current" && return ;;
    --soort | --kind)
      _flap_reply -W 'taak antwoord notitie task answer jot' "$current" && return
      ;;
    --sinds | --since | --tot | --until | --ouder-dan | --older-than | --regel | --line | \
      --periode | --period | --wekelijks | --weekly | --tempo) return ;;
    --formaat | --format) _flap_reply -W 'md html json csv' "$current" && return ;;
  esac

  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      solo | intervisie | terugblik | review | noteer | jot | toets | classify | toon | show | zoek | search | export | wis | erase | \
        profiel | profile | agenda | calendar | bewaar | backup | herstel | restore | dokter | doctor)
        command=$word
        break
        ;;
    esac
  done
  case $command in
    '')
      words='solo intervisie terugblik review noteer jot toets classify toon show zoek search export wis erase'
      words+=' profiel profile agenda calendar bewaar backup herstel restore dokter doctor'
      words+=' hulp help'
      ;;
    solo)
      if [[ $previous == --verder || $previous == --resume ]]; then words='laatste latest'; fi
      options='--van --from --geen-vragen --no-input --kort --short --verder --resume'
      options+=' --voorbeeld --sample --profiel --profile --periode --period'
      ;;
    terugblik | review)
      words='laatste latest'
      options='--verder --resume --bijeenkomst --meeting --tempo --bel --bell'
      ;;
    intervisie)
      if [[ $previous == --verder || $previous == --resume ]]; then words='laatste latest'; fi
      options='--van --from --verder --resume --tempo --bel --bell --blad --handout'
      ;;
    toets | classify)
      # Its argument is a file.
      if [[ $current != -* ]]; then _flap_reply -f "$current" && return; fi
      options='--json --profiel --profile'
      ;;
    agenda | calendar) options='-o --wekelijks --weekly --ja --yes' ;;
    bewaar | backup | herstel | restore)
      if [[ $current != -* ]]; then _flap_reply -f "$current" && return; fi
      if [[ $command == bewaar || $command == backup ]]; then options='--ja --yes'; fi
      ;;
    zoek | search) options='--sinds --since --tot --until --soort --kind' ;;
    wis | erase)
      words='laatste latest'
      options='--regel --line --ouder-dan --older-than --bijeenkomst --meeting --alles --all --ja --yes'
      ;;
    profiel | profile)
      options='--klein --small --ja --yes'
      case $previous in
        profiel | profile) words='toon nieuw controleer kies show new check choose' ;;
        toon | show | kies | choose) words='ib-klassiek kc-2022' ;;
      esac
      if [[ $previous != profiel && $previous != profile && $current != -* ]]; then
        _flap_reply -f "$current"
      fi
      ;;
    toon | show)
      words='laatste latest'
      options='--alle --all --nee --say-no --logboek --log --balans --balance --json'
      ;;
    export)
      words='laatste latest'
      options='--alle --all --document --formaat --format -o --met-redenen --with-reasons --ja --yes'
      ;;
  esac
  options+=' --data --prompts --taal --lang --toegankelijk --accessible --kleur --color --version'
  options+=' --hulp --help -h'
  # Options come once a hyphen is typed, or where no word fits.
  if [[ $current == -* || -z $words ]]; then words=$options; fi
  _flap_reply -W "$words" "$current"
}

# Answers a line each: the name of a file may have spaces in it.
_flap_reply() {
  local line
  if [[ $1 == -[fd] ]]; then compopt -o filenames 2>/dev/null; fi
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "${@:1:$#-1}" -- "${!#}")
  return 0
}

complete -F _flap flap
