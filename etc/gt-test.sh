# ./gt test: everything that has to pass. Read by ./gt, whose functions it uses.

case ${1:-} in
  --help | -h)
    cat <<'TEXT'
./gt test

Builds the program and runs everything that has to pass: format, licences, unit tests, tests on a
real database, and journeys in a browser at two widths with accessibility checks. On a newer JDK,
where one is installed, the libraries' tests and one start of the program run again.

It needs a JDK 17, and installs Maven and Chromium from the system's packages when they are missing
and it runs as root. MAVEN_ARGS is passed on to Maven.
TEXT
    exit 0
    ;;
  '') ;;
  *)
    say "gt test takes no arguments, but got: $*"
    exit 2
    ;;
esac

JDK=$(find_jdk -eq 17)
[ -n "$JDK" ] || JDK=$(find_jdk -ge 17)
need_jdk
NEWER_JDK=$(find_jdk -gt "$(jdk_version "$JDK")")
need_command mvn maven
need_command chromium chromium
mkdir -p "$LOGS"

# The ten tests that took longest, from the reports of this run.
slowest() {
  find "$ROOT" -path '*/target/surefire-reports/TEST-*.xml' -newer "$LOGS/testing" -print0 |
    xargs -0 -r sed -n 's/.*<testcase name="\([^"]*\)" classname="[^"]*\.\([^".]*\)" time="\([^"]*\)".*/\3 \2.\1/p' |
    tr -d ',' | sort -rn | awk 'NR <= 10 { time = $1; $1 = ""; printf "  %7.1f s %s\n", time, $0 }'
}

# The status with which http://localhost:PORT answers.
status_of() {
  local status
  exec 3<>"/dev/tcp/127.0.0.1/${1##*:}"
  printf 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
  read -r _ status _ <&3
  exec 3>&-
  printf '%s' "$status"
}

# Starts the program on a JDK with a fresh database, asks for its front page and stops it.
start_once() {
  local folder answer code pid
  folder=$(mktemp -d)
  "$1/bin/java" -Xmx512m "-Dgt.samples=$ROOT/samples/wexmere" -jar "$DIST/app.jar" \
    demo --port 0 --data "$folder/data" >"$folder/out" 2>&1 </dev/null &
  pid=$!
  while kill -0 "$pid" 2>/dev/null && ! grep -q '^Golden Thread is at' "$folder/out"; do
    sleep 0.2
  done
  answer=$(sed -n 's/^Golden Thread is at \([^ ]*\).*/\1/p' "$folder/out")
  code=1
  if [ -n "$answer" ] && [ "$(status_of "$answer")" = 200 ]; then
    code=0
  fi
  kill -TERM "$pid" 2>/dev/null || true
  wait "$pid" || true
  cat "$folder/out"
  rm -rf "$folder"
  return "$code"
}

touch "$LOGS/testing"
outcome=0
say "Testing with JDK $(jdk_version "$JDK") in $JDK"
# shellcheck disable=SC2086
maven ${MAVEN_ARGS:-} verify 2>&1 | tee "$LOGS/verify.log" || outcome=1

newer="no JDK newer than $(jdk_version "$JDK") is installed, so nothing ran on one"
[ -z "$NEWER_JDK" ] || newer="not reached, because of the failure above"
if [ "$outcome" = 0 ] && [ -n "$NEWER_JDK" ]; then
  version=$(jdk_version "$NEWER_JDK")
  say "Testing the same classes with JDK $version in $NEWER_JDK"
  newer="unit tests and a start of the program passed on JDK $version"
  maven -pl scoring,intake test "-Dtest.jvm=$NEWER_JDK/bin/java" \
    "-Dsurefire.reportNameSuffix=jdk$version" 2>&1 | tee "$LOGS/verify-newer.log" || outcome=1
  start_once "$NEWER_JDK" || outcome=1
  [ "$outcome" = 0 ] || newer="FAILED on JDK $version"
fi

say ""
say "The ten slowest tests:"
slowest >&2
say ""
grep -hE '^\[(INFO|ERROR|WARNING)\].* Tests run: [0-9]+, [^-]*$|BUILD (SUCCESS|FAILURE)' \
  "$LOGS/verify.log" >&2 || true
say "Newer JDK: $newer"
if [ "$outcome" = 0 ]; then
  say "gt test: everything passed."
else
  say "gt test: FAILED. All output is in $LOGS/verify.log"
fi
exit "$outcome"
