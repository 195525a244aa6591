# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# What releng/robot/run and releng/screenshots/take share: a screen with a window manager, the eyes beside the untouched product, the hands. Source it after
# releng/lib.sh.

# Compiles eyes and hands into folder $1.
make_robot() {
  ROBOT="$1"
  mkdir -p "$ROBOT/hands" "$ROBOT/eyes"
  "$JAVA_HOME/bin/javac" -d "$ROBOT/hands" "$ROOT"/releng/robot/{Hands,Sight,Devices,Pictures,Seen}.java
  "$JAVA_HOME/bin/javac" -d "$ROBOT/eyes" "$ROOT/releng/robot/Eyes.java"
  printf 'Premain-Class: Eyes\n' >"$ROBOT/manifest"
  "$JAVA_HOME/bin/jar" cfm "$ROBOT/eyes.jar" "$ROBOT/manifest" -C "$ROBOT/eyes" .
}

# A screen of our own of size $1 (1280x800), whichever number is free, with a window manager.
open_screen() {
  rm -f "$ROBOT/display"
  Xvfb -displayfd 7 -screen 0 "$1x24" -nolisten tcp 7>"$ROBOT/display" 2>"$ROBOT/xvfb.log" &
  XVFB=$!
  for _ in $(seq 200); do [ -s "$ROBOT/display" ] && break; sleep 0.05; done
  [ -s "$ROBOT/display" ] || fail "Xvfb did not start: $(cat "$ROBOT/xvfb.log")"
  DISPLAY=":$(tr -d '[:space:]' <"$ROBOT/display")"
  export DISPLAY GDK_BACKEND=x11 NO_AT_BRIDGE=1
  unset WAYLAND_DISPLAY
  openbox >/dev/null 2>&1 &
  MANAGER=$!
}

close_screen() {
  for pid in "${MANAGER:-}" "${XVFB:-}"; do
    if [ -n "$pid" ]; then kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; fi
  done
  MANAGER='' XVFB=''
}

# Starts the product with the eyes beside it; $1: name of its workspace, the others: options for Java.
start_product() {
  local name="$1"
  shift
  rm -f "$ROBOT/port"
  FUDABAN_OPTIONS="-javaagent:$ROBOT/eyes.jar=$ROBOT/port -Dosgi.configuration.cascaded=true -Dosgi.sharedConfiguration.area=file:$PRODUCT/configuration/ -Dosgi.configuration.area=$ROBOT/configuration -Dosgi.instance.area=file:$ROBOT/workspace-$name $*" \
    "$PRODUCT/fudaban" >"$ROBOT/product-$name.log" 2>&1 </dev/null &
  APP=$!
}

# Ends the product, as a power cut would, unless it ended itself.
stop_product() {
  if [ -n "${APP:-}" ]; then
    pkill -P "$APP" 2>/dev/null || true
    kill "$APP" 2>/dev/null || true
    wait "$APP" 2>/dev/null || true
  fi
  APP=''
}

# Performs files of steps; $1: folder for photographs, then files and -Drobot.name=value.
perform() {
  local shots="$1" options=() files=() each
  shift
  for each in "$@"; do case "$each" in -D*) options+=("$each") ;; *) files+=("$each") ;; esac done
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 "${options[@]}" -cp "$ROBOT/hands" Hands "$ROBOT/port" "$shots" "${files[@]}"
}
