# Types calls into a real zsh, each with a tab behind it, and waits for what it should complete to.
# Each argument is what is typed, a bar, and a pattern of what must then be shown.
zmodload zsh/zpty
zpty -b typed zsh -f -i
zpty -w typed 'PS1="> "; path=(. $path); autoload -U compinit && compinit -u; source completion.bash; print -r "rea""dy"'
zpty -r -m typed shown '*ready*' || exit 1
for call in "$@"; do
  zpty -n -w typed "${call%%|*}"$'\t'
  zpty -r -m typed shown "*${call#*|}*" || exit 1
  zpty -n -w typed $'\x15'
done
zpty -d typed
print complete
