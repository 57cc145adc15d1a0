# ./gt bench: the figures the project holds itself to. Read by ./gt, whose functions it uses.

documents=$ROOT/samples/wexmere
main=Bench
parts=()
case ${1:-} in
  --help | -h)
    cat <<'TEXT'
./gt bench [--documents DIR]

Measures, and prints with this machine's facts and the budget of each figure: reading documents from
the command line, a second start until the plan page is served, that page once warm, the home page of
a signed-in person with requests arriving evenly, the memory, what row-level security costs the queries of two
pages, and a search over 100,000 texts.
./gt bench rounds

A reporting round of 1,000 items and 300 leads over HTTP: opening it with its mail, 50 updates saved a
second and counted afterwards, its cockpit, what changed in a plan of 160 items, and the exceptions.
./gt bench national [--big] [load] [judge] [data] [statistics]

The same for figures at national size, 1.2 million of them or ten times as many (--big): loading held
against a bare COPY, judging all of them and one new value, pages and questions for JSON and CSV over
HTTP, and what the statistics cost. Name parts to
have these alone. Compare ratios of one run; the machine's other work changes times.

It uses the sample partnership, or every document of a folder. Nothing fails by being slow.
TEXT
    exit 0
    ;;
  --documents)
    [ $# = 2 ] || fail "--documents takes one folder."
    documents=$2
    ;;
  rounds)
    [ $# = 1 ] || fail "gt bench rounds takes nothing more."
    main=RoundsBench
    ;;
  national)
    main=NationalBench
    shift
    for part in "$@"; do
      case $part in
        --big | load | judge | data | statistics) parts+=("$part") ;;
        *) fail "gt bench national does not know: $part" ;;
      esac
    done
    ;;
  '') ;;
  *)
    say "gt bench does not know: $*"
    exit 2
    ;;
esac

build
need_command mvn maven
with_progress "Building the bench" "$LOGS/build-bench.log" \
  maven -q -pl bench -am package -Dmaven.test.skip=true
exec "$JDK/bin/java" -cp "$ROOT/bench/target/classes:$DIST/app.jar:$DIST/lib/*" \
  "org.goldenthread.bench.$main" "$ROOT/gt" "$documents" "${parts[@]}"
