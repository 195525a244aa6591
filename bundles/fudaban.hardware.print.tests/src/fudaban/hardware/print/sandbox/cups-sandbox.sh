#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# A cupsd of its own, without rights: configuration, spool and queues in a folder of its own, on the loopback interface.
#   cups-sandbox.sh PORT
# Prints “ready FOLDER” and ends, taking the folder with it, when its standard input ends. Exit 69: something is missing.
# Queues: card (CR80, 300 and 600 dpi, both sides; the backend gets CUPS raster), paper (A4; the backend gets PDF).
# The backend writes FOLDER/out/JOB.out. Files in FOLDER/out steer it: hold (waits until it is gone),
# trouble (a keyword of printer-state-reasons, told until the file is gone).
set -u
missing() { echo "cups-sandbox: $1" >&2; exit 69; }
PATH=$PATH:/usr/sbin:/sbin
command -v cupsd >/dev/null || missing "cupsd is missing: apt-get install cups-daemon"
[ -e /usr/share/cups/mime/cupsfilters.convs ] || missing "the filters of CUPS are missing: apt-get install cups-filters cups-core-drivers"
port=$1
folder=$(mktemp -d /tmp/fudaban-cups.XXXXXX)
cd "$folder" || exit 69
mkdir -p root/ppd spool/tmp cache state log out bin/backend
ln -s /usr/lib/cups/filter bin/filter
ln -s /usr/lib/cups/daemon bin/daemon
cat >bin/backend/out <<'BACKEND'
#!/bin/sh
# Called as JOB USER TITLE COPIES OPTIONS [FILE].
[ $# -eq 0 ] && { echo 'direct out "Sandbox" "Sandbox"'; exit 0; }
out=${DEVICE_URI#out:}
trap 'exit 0' TERM
while [ -e "$out/hold" ]; do sleep 0.05; done
if [ -e "$out/trouble" ]; then
  trouble=$(cat "$out/trouble")
  echo "STATE: +$trouble" >&2
  while [ -e "$out/trouble" ]; do sleep 0.05; done
  echo "STATE: -$trouble" >&2
fi
cat ${6:+"$6"} >"$out/$1.part" && mv "$out/$1.part" "$out/$1.out"
BACKEND
chmod 755 bin bin/backend bin/backend/out
ppd() { # NAME PAGE WIDTH HEIGHT FILTER COLOUR
  cat <<PPD
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "SANDBOX.PPD"
*Manufacturer: "Sandbox"
*Product: "($1)"
*ModelName: "Sandbox $1"
*ShortNickName: "Sandbox $1"
*NickName: "Sandbox $1"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*LandscapeOrientation: Plus90
*TTRasterizer: Type42
*cupsFilter: "$5 0 -"
*OpenUI *PageSize/Page Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: $2
*PageSize $2/$2: "<</PageSize[$3 $4]/ImagingBBox null>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: $2
*PageRegion $2/$2: "<</PageSize[$3 $4]/ImagingBBox null>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: $2
*ImageableArea $2/$2: "0 0 $3 $4"
*DefaultPaperDimension: $2
*PaperDimension $2/$2: "$3 $4"
*OpenUI *ColorModel/Color: PickOne
*OrderDependency: 10 AnySetup *ColorModel
*DefaultColorModel: RGB
*ColorModel RGB/Color: "<</cupsColorSpace 1/cupsColorOrder 0/cupsBitsPerColor 8>>setpagedevice"
*CloseUI: *ColorModel
*OpenUI *Resolution/Resolution: PickOne
*OrderDependency: 20 AnySetup *Resolution
*DefaultResolution: 300dpi
*Resolution 300dpi/300 dpi: "<</HWResolution[300 300]>>setpagedevice"
*Resolution 600dpi/600 dpi: "<</HWResolution[600 600]>>setpagedevice"
*CloseUI: *Resolution
*OpenUI *Duplex/Sides: PickOne
*OrderDependency: 20 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/One: "<</Duplex false>>setpagedevice"
*Duplex DuplexNoTumble/Both: "<</Duplex true/Tumble false>>setpagedevice"
*CloseUI: *Duplex
*DefaultFont: Courier
*Font Courier: Standard "(1.05)" Standard ROM
PPD
}
ppd Card CR80 242.65 153.01 application/vnd.cups-raster >root/ppd/card.ppd
ppd Paper A4 595.28 841.89 application/vnd.cups-pdf >root/ppd/paper.ppd
for queue in card paper; do
  printf '<Printer %s>\nInfo Sandbox %s\nDeviceURI out:%s/out\nState Idle\nAccepting Yes\nErrorPolicy stop-printer\n</Printer>\n' \
    $queue $queue "$folder"
done >root/printers.conf
# The usual policy of Debian: whoever asks over TCP is nobody, who asks over the socket is known to the kernel.
cat >cupsd.conf <<CONF
Listen 127.0.0.1:$port
Listen $folder/cups.sock
Browsing Off
WebInterface No
DefaultAuthType Basic
LogLevel ${CUPS_SANDBOX_LOG:-info}
PreserveJobHistory Yes
MaxJobs ${CUPS_SANDBOX_JOBS:-500}
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  SubscriptionPrivateAccess default
  SubscriptionPrivateValues default
  <Limit Create-Job Print-Job Print-URI Validate-Job>
    Order deny,allow
  </Limit>
  <Limit Send-Document Send-URI Hold-Job Release-Job Restart-Job Cancel-Job Close-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
CONF
cat >cups-files.conf <<CONF
SystemGroup root
FileDevice Yes
ServerBin $folder/bin
ServerRoot $folder/root
RequestRoot $folder/spool
TempDir $folder/spool/tmp
CacheDir $folder/cache
StateDir $folder/state
AccessLog $folder/log/access
ErrorLog $folder/log/error
PageLog $folder/log/page
CONF
# cupsd started as root insists on accounts of its own; started as anybody else it keeps to itself.
as=()
if [ "$(id -u)" = 0 ]; then
  command -v setpriv >/dev/null || missing "setpriv is missing: apt-get install util-linux"
  chown -R nobody: "$folder" && as=(setpriv --reuid nobody --regid nogroup --clear-groups)
fi
chmod 755 "$folder"
"${as[@]}" cupsd -f -c "$folder/cupsd.conf" -s "$folder/cups-files.conf" >log/out 2>&1 </dev/null &
cupsd=$!
trap 'kill $cupsd 2>/dev/null; wait $cupsd 2>/dev/null; rm -rf "$folder"' EXIT
for ((i = 0; i < 6000; i++)); do
  [ -S cups.sock ] && (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  kill -0 $cupsd 2>/dev/null || break
  sleep 0.01
done
[ -S cups.sock ] || { cat log/out log/error >&2; missing "cupsd did not start"; }
echo "ready $folder"
cat >/dev/null
