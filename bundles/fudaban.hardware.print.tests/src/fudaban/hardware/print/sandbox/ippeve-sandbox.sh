#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# The printer of CUPS' own tests, ippeveprinter, in private namespaces without rights: it listens on every interface and asks for a message bus.
#   ippeve-sandbox.sh FOLDER
# Listens on port 8631 of its own loopback interface, prints “ready” and ends when its standard input ends. Exit 69: something is missing.
# A document becomes FOLDER/out/JOB.EXT; the file FOLDER/trouble holds a keyword of printer-state-reasons that stops it until the file is gone.
set -u
missing() { echo "ippeve-sandbox: $1" >&2; exit 69; }
PATH=$PATH:/usr/sbin:/sbin
command -v ippeveprinter >/dev/null || missing "ippeveprinter is missing: apt-get install cups-ipp-utils"
command -v dbus-daemon >/dev/null || missing "dbus-daemon is missing: apt-get install dbus-daemon"
command -v ip >/dev/null || missing "ip is missing: apt-get install iproute2"
unshare -Urmnpf --mount-proc --kill-child true 2>/dev/null ||
  missing "the right to make user namespaces is missing: sysctl -w kernel.unprivileged_userns_clone=1 user.max_user_namespaces=1000"
export IPPEVE_FOLDER=$1
mkdir -p "$1/spool" "$1/out"
cat >"$1/print" <<'PRINT'
#!/bin/sh
# Called with the document; the job is in IPP_JOB_ID.
trap 'exit 1' TERM
if [ -e "$IPPEVE_FOLDER/trouble" ]; then
  trouble=$(cat "$IPPEVE_FOLDER/trouble")
  echo "STATE: +$trouble" >&2
  while [ -e "$IPPEVE_FOLDER/trouble" ]; do sleep 0.05; done
  echo "STATE: -$trouble" >&2
fi
cp "$1" "$IPPEVE_FOLDER/out/$IPP_JOB_ID.${1##*.}"
echo "ATTR: job-impressions-completed=1" >&2
PRINT
chmod 755 "$1/print"
exec unshare -Urmnpf --mount-proc --kill-child bash -c '
  mount -t tmpfs none /run && ip link set lo up || exit 69
  mkdir /run/dbus
  cat >/run/dbus.conf <<BUS
<busconfig><type>system</type><listen>unix:path=/run/dbus/system_bus_socket</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/><allow user="*"/></policy></busconfig>
BUS
  dbus-daemon --config-file=/run/dbus.conf --nofork --nopidfile >/dev/null 2>&1 &
  for ((i = 0; i < 6000; i++)); do [ -S /run/dbus/system_bus_socket ] && break; sleep 0.01; done
  [ -S /run/dbus/system_bus_socket ] || { echo "ippeve-sandbox: dbus-daemon did not start" >&2; exit 69; }
  ippeveprinter -p 8631 -n localhost -r off -a "$IPPEVE_FOLDER/printer.conf" -c "$IPPEVE_FOLDER/print" \
    -d "$IPPEVE_FOLDER/spool" "Sandbox" >"$IPPEVE_FOLDER/log" 2>&1 &
  for ((i = 0; i < 3000; i++)); do (exec 3<>/dev/tcp/127.0.0.1/8631) 2>/dev/null && break; sleep 0.02; done
  (exec 3<>/dev/tcp/127.0.0.1/8631) 2>/dev/null || { cat "$IPPEVE_FOLDER/log" >&2; echo "ippeve-sandbox: ippeveprinter did not start" >&2; exit 69; }
  echo ready
  cat >/dev/null' ippeve-sandbox
