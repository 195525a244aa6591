# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# What releng/run, verify, generate and format share: finding a JDK, a Maven and Debian packages. Source it, do not run it.

MAVEN_VERSION=3.9.16
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export LC_ALL=C.UTF-8

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 2; }

# The feature version of the JDK in folder $1, or nothing when there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Sets JAVA_HOME to a JDK 25: JAVA_HOME itself, else the system's JVM folders. The default java may be older.
need_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/*; do
    if [ -n "$home" ] && [ "$(jdk_version "$home")" = 25 ]; then
      export JAVA_HOME="$home"
      return
    fi
  done
  fail "No JDK 25 was found (looked at JAVA_HOME and /usr/lib/jvm)." \
    "Debian 12 has no openjdk-25 package: install a JDK 25 (for example Eclipse Temurin 25) and set JAVA_HOME to its folder," \
    "or put it below /usr/lib/jvm. On Debian 13 and later: apt-get install openjdk-25-jdk"
}

is_installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'install ok installed'; }

# Installs the missing ones of the named Debian packages; without the right to do so, says what to install.
# old|new names a package that later editions of Debian call otherwise.
need_packages() {
  local name missing=()
  if ! command -v dpkg-query >/dev/null; then
    say "This is no Debian system. Make sure that these are installed, under your system's names: $*"
    return
  fi
  for name in "$@"; do
    if is_installed "${name%|*}" || is_installed "${name#*|}"; then continue; fi
    if [ "${name%|*}" != "${name#*|}" ] && apt-cache show "${name#*|}" >/dev/null 2>&1; then name="${name#*|}"; fi
    missing+=("${name%|*}")
  done
  [ ${#missing[@]} -eq 0 ] && return
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      as_root=(sudo)
    else
      fail "These Debian packages are missing and this account may not install them. Run as root:" \
        "  apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
    fi
  fi
  say "Installing Debian packages: ${missing[*]}"
  if ! { "${as_root[@]}" apt-get -qq -o DPkg::Lock::Timeout=300 update &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${missing[@]}"; } \
    </dev/null >"${TMPDIR:-/tmp}/fudaban-apt.log" 2>&1; then
    tail -n 20 "${TMPDIR:-/tmp}/fudaban-apt.log" >&2
    fail "apt-get could not install them. Run as root:" \
      "  apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
  fi
}

# Sets MVN to Maven $MAVEN_VERSION. An older Maven (Debian's) is enough to fetch it: Maven itself is a Maven artifact.
need_maven() {
  local cache="$ROOT/.mvn/cache" old
  MVN="$cache/apache-maven-$MAVEN_VERSION/bin/mvn"
  [ -x "$MVN" ] && return
  if ! command -v mvn >/dev/null; then need_packages maven; fi
  old="$(command -v mvn)" || fail "No mvn on the PATH. Run as root: apt-get install -y maven"
  say "Fetching Maven $MAVEN_VERSION"
  rm -rf "$cache/unpack" && mkdir -p "$cache/unpack"
  # Outside the checkout, so that the older Maven does not read .mvn/extensions.xml.
  (cd "$cache/unpack" && mkdir -p .mvn && "$old" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:tar.gz:bin -DoutputDirectory="$cache/unpack" </dev/null) >"$cache/fetch.log" 2>&1 ||
    { cat "$cache/fetch.log" >&2; fail "Maven $MAVEN_VERSION could not be fetched. Is Maven Central reachable (settings.xml, proxy)?"; }
  chmod +x "$cache/unpack/apache-maven-$MAVEN_VERSION/bin/mvn"
  mv "$cache/unpack/apache-maven-$MAVEN_VERSION" "$cache/" && rm -rf "$cache/unpack" "$cache/fetch.log"
}

# Runs Maven without colours, questions and download noise. What it makes bears the time of the commit.
mvn_quietly() {
  local time
  time="$(git -C "$ROOT" log -1 --format=%cI 2>/dev/null)" || time=
  "$MVN" -B -ntp -Dstyle.color=never ${time:+"-Dproject.build.outputTimestamp=$time"} "$@" </dev/null
}

# Runs a single-file Java program of releng/tools.
tool() {
  local name="$1"
  shift
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 "$ROOT/releng/tools/$name.java" "$@"
}

# The Java sources that people write: not generated, not built.
java_sources() {
  find bundles releng \( -name target -o -name src-gen \) -prune -o -name '*.java' -print | LC_ALL=C sort
}

# Sets QUALITY to the folder with the formatter and Checkstyle, fetched once for each edition of their pom; or with the tools of another folder of releng.
need_quality() {
  local name="${1:-quality}" log
  local pom="$ROOT/releng/$name/pom.xml"
  QUALITY="$ROOT/.mvn/cache/${name//\//-}-$(sha256sum "$pom" | cut -c1-12)"
  [ -d "$QUALITY" ] && return
  need_maven
  log="$QUALITY.log"
  mvn_quietly -q -f "$pom" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DoutputDirectory="$QUALITY.part" >"$log" 2>&1 || { cat "$log" >&2; fail "The tools of the gates could not be fetched."; }
  mv "$QUALITY.part" "$QUALITY" && rm -f "$log"
}

# Checkstyle over the sources that file $1 names. The warnings go to the standard output.
checkstyle() {
  need_quality
  (cd "$ROOT" &&
    xargs -a "$1" "$JAVA_HOME/bin/java" -cp "$QUALITY/*" com.puppycrawl.tools.checkstyle.Main -c releng/quality/checkstyle.xml)
}

# Where the build puts the product of this machine; another one can be named, to measure it.
PRODUCT="${PRODUCT:-$ROOT/releng/fudaban.product/target/products/fudaban/linux/gtk/x86_64}"

# A fingerprint of everything that the product is made from; tests are not.
sources_state() {
  (cd "$ROOT" && find pom.xml .mvn/extensions.xml bundles features target-platform releng/fudaban.product -type f \
    -not -path '*/target/*' -not -path '*.tests/*' -not -name '*.md' -not -name '.polyglot*' -printf '%p %T@ %s\n' |
    LC_ALL=C sort | sha256sum | cut -c1-64)
}

# Whether the product is there and no older than its sources.
is_built() {
  [ -x "$PRODUCT/jre/bin/java" ] && [ -r "$ROOT/target/built" ] && [ "$(cat "$ROOT/target/built")" = "$(sources_state)" ]
}
