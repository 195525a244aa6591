#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Runs a command beside a PC/SC service of its own: pcscd and vpcd in private namespaces, nothing exposed, no rights
# needed, any number at once. Everything ends with the command.
#   pcsc-sandbox CONF_OR_READERS COMMAND...
# CONF_OR_READERS: a folder with reader.conf files, or the number of readers, or their names joined by commas.
# Reader i (from 0) has two slots, on ports 35963 + 10 i and the next. The configuration stands in $PCSC_SANDBOX_CONF.
# PCSC_SANDBOX_NO_SERVICE=1 leaves pcscd to the command. Exit 69: something is missing, with its name.
set -u
missing() { echo "pcsc-sandbox: $1" >&2; exit 69; }
[ $# -ge 2 ] || { echo "usage: pcsc-sandbox CONF_OR_READERS COMMAND..." >&2; exit 64; }
PATH=$PATH:/usr/sbin:/sbin
vpcd=/usr/lib/pcsc/drivers/serial/libifdvpcd.so
command -v unshare >/dev/null || missing "unshare is missing: apt-get install util-linux"
command -v ip >/dev/null || missing "ip is missing: apt-get install iproute2"
command -v pcscd >/dev/null || missing "pcscd is missing: apt-get install pcscd libpcsclite1"
[ -e "$vpcd" ] || missing "the vpcd driver is missing: apt-get install vsmartcard-vpcd"
unshare -Urmnpf --mount-proc --kill-child true 2>/dev/null ||
  missing "the right to make user namespaces is missing: sysctl -w kernel.unprivileged_userns_clone=1 user.max_user_namespaces=1000"
export PCSC_SANDBOX_READERS=$1 PCSC_SANDBOX_VPCD=$vpcd
shift
exec unshare -Urmnpf --mount-proc --kill-child bash -c '
  mount -t tmpfs none /run && ip link set lo up || exit 69
  if [ -d "$PCSC_SANDBOX_READERS" ]; then
    export PCSC_SANDBOX_CONF=$PCSC_SANDBOX_READERS
  else
    export PCSC_SANDBOX_CONF=/run/reader.conf.d
    mkdir "$PCSC_SANDBOX_CONF"
    case $PCSC_SANDBOX_READERS in
      *[!0-9]*) IFS=, read -ra names <<<"$PCSC_SANDBOX_READERS" ;;
      *) names=(); for ((i = 1; i <= PCSC_SANDBOX_READERS; i++)); do names+=("Fudaban Virtual Reader $i"); done ;;
    esac
    port=35963
    for name in "${names[@]}"; do
      # vpcd keeps its slots in one static table: two readers need two copies of the library, or one stays deaf.
      cp "$PCSC_SANDBOX_VPCD" /run/vpcd-$port.so
      printf "FRIENDLYNAME \"%s\"\nDEVICENAME /dev/null:%d\nLIBPATH /run/vpcd-%d.so\nCHANNELID %d\n\n" "$name" $port $port $port
      port=$((port + 10))
    done >"$PCSC_SANDBOX_CONF/vpcd"
  fi
  [ -n "${PCSC_SANDBOX_NO_SERVICE:-}" ] && { "$@"; exit $?; }
  pcscd -f -c "$PCSC_SANDBOX_CONF" >/run/pcscd.log 2>&1 &
  for ((i = 0; i < 300; i++)); do [ -S /run/pcscd/pcscd.comm ] && break; sleep 0.01; done
  [ -S /run/pcscd/pcscd.comm ] || { cat /run/pcscd.log >&2; echo "pcsc-sandbox: pcscd did not start" >&2; exit 69; }
  "$@"' pcsc-sandbox "$@"
