
# Completes words that stand for something of the plan by its ids; all else is left to _complete_nplan.
function _complete_nplan_ids() {
  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" stem="" command="" plan="" kinds="" arguments=0 i
  if [[ "$word" == "=" ]]; then
    word=""
  elif [[ "$before" == "=" ]]; then
    before="${COMP_WORDS[COMP_CWORD-2]}"
  elif [[ "$word" == --*=* ]]; then # zsh does not take this apart
    before="${word%%=*}"
    stem="$before="
    word="${word#*=}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "${COMP_WORDS[i]}" in
      -*)
        local option="${COMP_WORDS[i]}"
        [[ "${COMP_WORDS[i+1]}" == "=" ]] && i=$((i + 1))
        i=$((i + 1))
        [[ "$option" == "--plan" && $i -lt COMP_CWORD ]] && plan="${COMP_WORDS[i]/#\~/$HOME}"
        ;;
      *)
        if [[ -z "$command" ]]; then command="${COMP_WORDS[i]}"; else arguments=$((arguments + 1)); fi
        ;;
    esac
  done
  case "$command $before" in
    "log --with" | "log --met") kinds="contacts" ;;
    "log --at") kinds="events" ;;
    "log --in") kinds="communities" ;;
    "log --toward" | "people --toward") kinds="interests" ;;
    "log --action") kinds="actions" ;;
    "log --hoping-for") kinds="activities" ;;
    "people --org") kinds="organizations" ;;
    *" -"*) ;;
    *)
      case "$command $arguments" in
        "log 0") kinds="activities" ;;
        "prep 0") kinds="contacts events" ;;
        "erase 0" | "merge-contacts 0" | "merge-contacts 1") kinds="contacts" ;;
        "set 0" | "remove 0" | "rename 0" | "accept 1") kinds="paths" ;;
      esac
      ;;
  esac
  if [[ -z "$kinds" || "$word" == -* ]]; then
    _complete_nplan "$@"
  else
    COMPREPLY=( $(compgen -P "$stem" -W "$("${1:-nplan}" ids $kinds ${plan:+--plan "$plan"} 2>/dev/null)" -- "$word") )
  fi
}
complete -F _complete_nplan_ids -o default nplan nplan.sh nplan.bash
