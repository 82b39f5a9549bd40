#!/usr/bin/env bash
# Walks one story through Jejak's API and shows what each step changed in the dashboard and left in the history.
#
#   JEJAK_PASSWORD=... infra/deploy/walk.sh [address]      address: http://127.0.0.1:8080 unless given
#
# Signs in as "admin" (JEJAK_USER names another administrator) and asks for the password where the environment has none.
# Every run makes a city of its own, so it disturbs nothing and can be repeated; but events stay for ever, so walk on a trial ledger.
# Needs bash and curl. Ends with 0 only if everything was as expected.
set -euo pipefail

address=${1:-http://127.0.0.1:8080}
user=${JEJAK_USER:-admin}
if [ -z "${JEJAK_PASSWORD:-}" ]; then
    read -rsp "Password of $user at $address: " JEJAK_PASSWORD || { echo "set JEJAK_PASSWORD" >&2; exit 2; }
    echo
fi
[ -n "$JEJAK_PASSWORD" ] || exit 2

now=$(date +%s)
run=walk-$now
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
commands=0 answer='' status='' position=-1 city=''

# --- Days, as Jejak counts them: in western Indonesia.

day() { # days ago
    TZ=WIB-7 date -d "$1 days ago" +%F 2>/dev/null || TZ=WIB-7 date -v-"$1"d +%F
}

today=$(day 0) yesterday=$(day 1) assessed=$(day 14) year=${today%%-*}

# --- Asking

fail() {
    printf '\nNot as expected: %s\n%s\n' "$1" "$answer" >&2
    exit 1
}

# The password goes through a pipe: other people of this machine see command lines.
ask() { # method path [body [idempotency key]]
    local options=(-sS -X "$1" -o "$work/answer" -w '%{http_code}')
    [ -z "${3:-}" ] || options+=(-H 'Content-Type: application/json' -d "$3")
    [ -z "${4:-}" ] || options+=(-H "Idempotency-Key: $4" -H "Jejak-Reason: walk.sh")
    status=$(printf 'user = "%s:%s"\n' "$user" "$JEJAK_PASSWORD" | curl -K - "${options[@]}" "$address$2") || fail "nothing answers at $address"
    answer=$(cat "$work/answer")
}

expect() { # status what
    [ "$status" = "$1" ] || fail "$2 answered $status"
}

number() { # the first value of this name in the answer
    printf %s "$answer" | grep -o "\"$1\":-\{0,1\}[0-9][0-9.]*" | head -n 1 | cut -d: -f2
}

text() {
    printf %s "$answer" | grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d: -f2- | tr -d '"'
}

count() { # how often a text stands in another
    { printf %s "$2" | grep -oF "$1" || true; } | wc -l | tr -d ' '
}

# --- Dashboard

# One figure a line, so that the lines that differ are what a step changed.
figures() {
    printf %s "$answer" | sed 's/"position":[0-9]*,//' >"$work/dashboard"
    cut_out '"headcount":{"total":[0-9]*'
    cut_out '"kind":"[A-Z]*","headcount":[0-9]*'
    cut_out '"assessment":{"people":[0-9]*,"of":[0-9]*'
    cut_out '"own":{[^]]*' | { grep -o '"competency":"[^"]*","assessed":[0-9]*,"below":[0-9]*' || true; }
    cut_out "\"year\":$year,\"trainings\":[0-9]*,\"trained\":{\"people\":[0-9]*"
    cut_out '"jp":[0-9.]*' | head -n 1
    cut_out '"evaluations":{"due":[0-9]*,"done":[0-9]*,"waiting":[0-9]*,"overdue":[0-9]*'
    cut_out '"level":"[A-Z]*","recorded":[1-9][0-9]*,"mean":[0-9.]*'
    cut_out '"kind":"[A-Z_]*","year":[0-9]*,"awards":[0-9]*'
}

cut_out() {
    grep -o "$1" "$work/dashboard" || true
}

show_changes() {
    ask GET "/api/agencies/$city/dashboard?atLeast=$position"
    expect 200 'The dashboard'
    figures | sed 's/":/ /g; s/,/, /g' | tr -d '"{}' >"$work/after"
    if cmp -s "$work/before" "$work/after"; then
        echo '     dashboard: no figure changed'
    else
        diff "$work/before" "$work/after" | grep '^>' | sed 's/^>/     dashboard:/' || true
    fi
    mv "$work/after" "$work/before"
}

# --- Steps

# Sets id and position, and shows what the step changed.
step() { # what method path body
    commands=$((commands + 1))
    ask "$2" "$3" "$4" "$run-$commands"
    expect 200 "$1"
    [ "$(number events)" -ge 1 ] || fail "$1 recorded nothing"
    id=$(text id) position=$(number position)
    [ -n "$city" ] || city=$id
    printf '%2d. %s\n     recorded %s event(s), the last at position %s\n' "$commands" "$1" "$(number events)" "$position"
    show_changes
}

# Waits for what Jejak does by itself.
found() { # path text what
    for _ in $(seq 100); do
        ask GET "$1"
        case $answer in *"$2"*) return ;; esac
        sleep 0.1
    done
    fail "$3"
}

refused() { # what method path body code
    commands=$((commands + 1))
    ask "$2" "$3" "$4" "$run-$commands"
    expect 409 "$1"
    [ "$(text code)" = "$5" ] || fail "$1 was refused for another reason"
    printf '%2d. %s\n     refused: %s (%s)\n' "$commands" "$1" "$(text detail)" "$5"
}

# A valid NIP that no earlier run used: birth date and sequence follow the clock.
nip() { # 0 to 2
    printf '%04d%02d%02d201003%d%03d' $((1970 + now / 111888 % 20)) $((now / 333 % 12 + 1)) $((now / 3996 % 28 + 1)) \
        $(($1 % 2 + 1)) $((now % 333 * 3 + 1 + $1))
}

employee() { # name nip
    printf '{"nip":"%s","name":"%s","kind":"PNS","serviceSince":"2010-03-01","agencyCode":"%s-UNIT","postCode":"%s-POST","rank":"III/b","education":"S1","on":"2010-03-01"}' \
        "$2" "$1" "$run" "$run"
}

echo "One story at $address, in the city $run"
: >"$work/before"
ask GET /api/agencies
expect 200 "The sign-in of $user"

step 'Register a city' POST /api/agencies \
    "{\"code\":\"$run\",\"name\":\"Kota $run\",\"kind\":\"CITY\",\"regionCode\":\"$run\",\"on\":\"2010-01-01\"}"
step 'Register an agency in it' POST /api/agencies \
    "{\"code\":\"$run-DINAS\",\"name\":\"Dinas $run\",\"kind\":\"AGENCY\",\"parentCode\":\"$run\",\"on\":\"2010-01-01\"}"
dinas=$id
step 'Register a unit of the agency' POST /api/agencies \
    "{\"code\":\"$run-UNIT\",\"name\":\"Bidang $run\",\"kind\":\"UNIT\",\"parentCode\":\"$run-DINAS\",\"on\":\"2010-01-01\"}"
step 'Define a post' POST /api/posts \
    "{\"code\":\"$run-POST\",\"title\":\"Analis $run\",\"postClass\":\"JF_AHLI_PERTAMA\",\"on\":\"2010-01-01\"}"
post=$id
step 'Set the standard of the post' PUT "/api/posts/$post/standard" \
    '{"required":{"M.01":"3","M.03":"2"},"basis":"Keputusan 1/2019","on":"2019-01-01"}'
step 'Register an employee' POST /api/employees "$(employee "Rina $run" "$(nip 1)")"
rina=$id
step 'Register her superior' POST /api/employees "$(employee "Budi $run" "$(nip 0)")"
budi=$id
step "Assess her, as of $assessed: one competency below the standard" POST /api/assessments \
    "{\"number\":\"$run\",\"employeeId\":\"$rina\",\"purpose\":\"MAPPING\",\"method\":\"INTERVIEW\",\"assessor\":\"Tim Asesor\",\"achieved\":{\"M.01\":\"2\",\"M.03\":\"2\"},\"on\":\"$assessed\"}"
step 'Offer a programme that aims at the gap' POST /api/programmes \
    "{\"code\":\"$run-PROGRAMME\",\"title\":\"Bimtek $run\",\"form\":\"BIMTEK\",\"aims\":{\"M.01\":\"3\"},\"jp\":\"8\",\"on\":\"$assessed\"}"
programme=$id
step 'Schedule a session of one day, two seats' POST /api/sessions \
    "{\"code\":\"$run-SESSION\",\"programmeCode\":\"$run-PROGRAMME\",\"reach\":\"NATIONAL\",\"days\":\"1\",\"startsOn\":\"$today\",\"endsOn\":\"$today\",\"seats\":\"2\",\"place\":\"Balai Kota\",\"organiserCode\":\"$run-DINAS\",\"on\":\"$yesterday\"}"
session=$id

step 'Register a partner' POST /api/partners "{\"code\":\"$run\",\"name\":\"Universitas $run\",\"kind\":\"UNIVERSITY\",\"on\":\"$yesterday\"}"
partner=$id
uncovered="{\"code\":\"$run-ALONE\",\"programmeCode\":\"$run-PROGRAMME\",\"reach\":\"NATIONAL\",\"days\":\"1\",\"startsOn\":\"$assessed\",\"endsOn\":\"$assessed\",\"seats\":\"2\",\"place\":\"Balai Kota\",\"organiserCode\":\"$run-DINAS\",\"on\":\"$today\"}"
together="{\"organiserCode\":\"$run-DINAS\",\"on\":\"$yesterday\"}"
refused 'Hold the session with it without an agreement' PUT "/api/partners/$partner/sessions/$session" "$together" partner.no-agreement
step 'Sign an agreement' POST "/api/partners/$partner/agreements" \
    "{\"number\":\"PKS 1\",\"subject\":\"Bimtek\",\"from\":\"$yesterday\",\"until\":\"$today\",\"on\":\"$yesterday\"}"
step 'Hold the session with it' PUT "/api/partners/$partner/sessions/$session" "$together"
step 'Offer the programme with it' PUT "/api/partners/$partner/programmes/$programme" "{\"on\":\"$yesterday\"}"
refused 'Schedule a session that no agreement covers' POST /api/sessions "$uncovered" training.no-agreement

money="/api/agencies/$dinas/budgets/$year"
step 'Allocate a training budget for the year' POST "$money/allocation" \
    "{\"amount\":\"5000000\",\"basis\":\"DPA $year\",\"on\":\"$yesterday\"}"
step 'Take the pledge of a sponsor' POST "$money/pledges" \
    "{\"number\":\"$run\",\"sponsor\":\"Bank $run\",\"form\":\"MONEY\",\"value\":\"2000000\",\"description\":\"Bimtek\",\"on\":\"$yesterday\"}"
pledge=$id
step 'Receive what was pledged' POST "$money/pledges/$pledge/receipt" "{\"value\":\"2000000\",\"on\":\"$yesterday\"}"
refused 'Reserve more than there is' PUT "$money/sessions/$session/reservation" \
    "{\"amount\":\"5000001\",\"on\":\"$yesterday\"}" funding.not-enough
step 'Reserve for the session' PUT "$money/sessions/$session/reservation" "{\"amount\":\"3000000\",\"on\":\"$yesterday\"}"
step 'Pay a bill of it' POST "$money/sessions/$session/payments" \
    "{\"amount\":\"2500000\",\"reference\":\"SP2D $run\",\"on\":\"$today\"}"
step 'Give back the rest' POST "$money/sessions/$session/release" "{\"reason\":\"Sisa\",\"on\":\"$today\"}"
ask GET "/api/agencies/$city/funding?year=$year&atLeast=$position"
expect 200 'The money of the city'
[ "$(number spent) $(number free)" = '2500000 4500000' ] || fail 'the city should have spent 2500000 and have 4500000 left'

enrolment="{\"on\":\"$yesterday\"}"
step 'Enrol her' PUT "/api/sessions/$session/enrolments/$rina" "$enrolment"
first=$position
ask GET /actuator/health
head=$(number events)
ask PUT "/api/sessions/$session/enrolments/$rina" "$enrolment" "$run-$commands"
expect 200 'The same command again'
[ "$(number position)" = "$first" ] || fail 'the repeated command has another position'
ask GET /actuator/health
echo "    The same Idempotency-Key again: the same answer, position $first; the ledger holds $(number events) events, before $head"
ask GET "/api/audit?employee=$rina&type=training.training-enrolled&atLeast=$position"
[ "$(count "\"commandId\":\"$run-$commands\"" "$answer")" = 1 ] || fail 'the repeated command is stored more than once'
ask GET "/api/sessions?atLeast=$position"
printf %s "$answer" | grep -o "\"code\":\"$run-SESSION\".*" >"$work/session" || fail 'the catalogue does not show the session'
[ "$(grep -o '"seatsLeft":[0-9]*' "$work/session" | head -n 1)" = '"seatsLeft":1' ] || fail 'one of two seats should be left'

refused 'Enrol her superior on a day before all service' PUT "/api/sessions/$session/enrolments/$budi" \
    '{"on":"2001-05-02"}' training.not-eligible
printf %s "$answer" | grep -q 'enrolment-eligibility seed.1), aturan' || fail 'the refusal does not name policy, version and rule'
step 'Give the session one seat only' PUT "/api/sessions/$session/seats" \
    "{\"organiserCode\":\"$run-DINAS\",\"seats\":\"1\",\"reason\":\"Ruang kecil\",\"on\":\"$today\"}"
step 'Register a colleague' POST /api/employees "$(employee "Sari $run" "$(nip 2)")"
sari=$id
step 'Her superior nominates the colleague, who has to wait' PUT "/api/sessions/$session/nominations/$sari" \
    "{\"nominatedBy\":\"$budi\",\"grounds\":\"Menangani layanan data\",\"on\":\"$today\"}"
ask GET "/api/agencies/$city/waiting?atLeast=$position"
expect 200 'The waiting list'
[ "$(number place)" = 1 ] || fail 'the colleague should be the first in line'
echo "    waiting: place $(number place) of $(number of), $(number points) points, first of all for $(text ground)"
step 'Give the session two seats again' PUT "/api/sessions/$session/seats" \
    "{\"organiserCode\":\"$run-DINAS\",\"seats\":\"2\",\"reason\":\"Ruang lain\",\"on\":\"$today\"}"
found "/api/audit?employee=$sari&type=training.place-given" '"commandId"' 'the free place went to nobody'
echo '    the free place went to her by itself'

step 'Record her attendance' PUT "/api/sessions/$session/attendance/$rina" "{\"days\":\"1\",\"on\":\"$today\"}"
step 'Complete the training, JP credited' PUT "/api/sessions/$session/completions/$rina" "{\"score\":\"87.5\",\"on\":\"$today\"}"

step 'Let her report an online course with its proof' POST "/api/employees/$rina/learning" \
    "{\"number\":\"$run\",\"title\":\"Statistik\",\"form\":\"E_LEARNING\",\"reach\":\"NATIONAL\",\"startsOn\":\"$today\",\"endsOn\":\"$today\",\"days\":\"1\",\"jp\":\"5\",\"proof\":\"Sertifikat $run\",\"on\":\"$today\"}"
step 'Let her superior verify it: 3 of 5 JP, by the cap of a day' POST "/api/employees/$rina/learning/$id/verification" \
    "{\"by\":\"$budi\",\"on\":\"$today\"}"
ask GET "/api/agencies/$city/learning?year=$year&atLeast=$position"
expect 200 'Learning by form'
[ "$(count '"form":"E_LEARNING","jp":3.00' "$answer")" = 1 ] || fail 'the course should count 3 JP'

studies="/api/employees/$budi/studies"
step 'Let the superior apply for a study assignment' POST "$studies" \
    "{\"number\":\"$run\",\"kind\":\"TUGAS_BELAJAR\",\"university\":\"Universitas $run\",\"field\":\"Hukum\",\"goal\":\"S2\",\"startsOn\":\"2020-09-01\",\"on\":\"2020-03-02\"}"
study=$id
refused 'Record a semester before anybody approved' PUT "$studies/$study/semesters/1" '{"endedOn":"2021-02-28"}' study.not-approved
step 'Approve it' POST "$studies/$study/approval" '{"decree":"SK 5/2020","on":"2020-05-04"}'
step 'Record its first semester, 20 JP' PUT "$studies/$study/semesters/1" '{"endedOn":"2021-02-28"}'
step 'Record the degree' POST "$studies/$study/degree" '{"certificate":"Ijazah 7","on":"2022-08-31"}'
ask GET "/api/agencies/$city/studies?year=2022&atLeast=$position"
expect 200 'Studies'
[ "$(count '"stage":"ATTAINED"' "$answer")" = 1 ] || fail 'the degree should be shown'

step 'Arrange a seminar with another region' POST /api/exchanges \
    "{\"code\":\"$run\",\"agencyCode\":\"$run-DINAS\",\"title\":\"Seminar $run\",\"form\":\"SEMINAR\",\"host\":\"16.71\",\"startsOn\":\"$today\",\"endsOn\":\"$today\",\"on\":\"$yesterday\"}"
exchange=$id
step 'Count its guests' PUT "/api/exchanges/$exchange/guests/11.72" "{\"agencyCode\":\"$run-DINAS\",\"people\":\"12\",\"on\":\"$today\"}"
step 'Let her take part' PUT "/api/exchanges/$exchange/people/$rina" "{\"on\":\"$today\"}"
ask GET "/api/agencies/$city/exchanges?year=$year&atLeast=$position"
expect 200 'Exchanges'
[ "$(count '"region":"11.72","exchanges":1,"guests":12' "$answer")" = 1 ] || fail 'twelve guests of 11.72 should be shown'

evaluation() { # role evaluator
    printf '{"level":"BEHAVIOUR","role":"%s","evaluator":"%s","instrument":"Angket perilaku","instrumentVersion":"1","lowest":"1","highest":"5","raw":"4","on":"%s"}' \
        "$1" "$2" "$today"
}
refused 'Let her evaluate herself' POST "/api/sessions/$session/participants/$rina/evaluations" \
    "$(evaluation PEER "$rina")" evaluation.own-case
step 'Let her superior evaluate her behaviour' POST "/api/sessions/$session/participants/$rina/evaluations" \
    "$(evaluation SUPERIOR "$budi")"
step 'Register an instrument with its scale' POST /api/instruments \
    "{\"name\":\"Angket $run\",\"version\":\"1\",\"lowest\":\"1\",\"highest\":\"5\",\"purpose\":\"Reaksi peserta\",\"on\":\"$today\"}"
step 'Say who taught the session' PUT "/api/sessions/$session/trainers" \
    "{\"organiserCode\":\"$run-DINAS\",\"trainers\":[\"BPSDM $run\"],\"on\":\"$today\"}"
step 'She says what the session was like' PUT "/api/sessions/$session/feedback/$rina" \
    "{\"instrument\":\"Angket $run\",\"instrumentVersion\":\"1\",\"scores\":{\"material\":\"4\",\"trainer\":\"5\"},\"comment\":\"Terlalu singkat\",\"on\":\"$today\"}"
step 'She tells how she uses it, and the evaluation closes' POST "/api/sessions/$session/participants/$rina/evaluations" \
    "{\"level\":\"BEHAVIOUR\",\"role\":\"PARTICIPANT\",\"evaluator\":\"$rina\",\"instrument\":\"Angket perilaku\",\"instrumentVersion\":\"1\",\"lowest\":\"1\",\"highest\":\"5\",\"raw\":\"5\",\"on\":\"$today\"}"
step 'Register what she built with it' POST /api/projects \
    "{\"number\":\"$run\",\"employeeId\":\"$rina\",\"sessionId\":\"$session\",\"kind\":\"PROJECT\",\"title\":\"Antrean daring\",\"evidence\":[\"Laporan $run\"],\"on\":\"$today\"}"
project=$id
refused 'Let her verify it herself' POST "/api/projects/$project/verification" \
    "{\"employeeId\":\"$rina\",\"by\":\"$rina\",\"note\":\"Berjalan\",\"on\":\"$today\"}" project.own-project
step 'Let her superior verify it' POST "/api/projects/$project/verification" \
    "{\"employeeId\":\"$rina\",\"by\":\"$budi\",\"note\":\"Berjalan\",\"on\":\"$today\"}"
step 'Let her superior evaluate it' POST "/api/projects/$project/evaluation" \
    "{\"employeeId\":\"$rina\",\"by\":\"$budi\",\"score\":\"90\",\"benefit\":\"Antrean lebih pendek\",\"on\":\"$today\"}"
ask GET "/api/programmes?atLeast=$position"
programme=$(printf %s "$answer" | grep -o "\"programmeId\":\"[^\"]*\",\"code\":\"$run-PROGRAMME\"" | cut -d'"' -f4)
refused 'Review the programme after one evaluation' POST "/api/programmes/$programme/reviews" \
    "{\"outcome\":\"STOP\",\"reasons\":\"Terlalu awal\",\"decidedBy\":\"BKPSDM\",\"on\":\"$today\"}" programme.no-review-open
ask GET "/api/agencies/$city/training-effect?atLeast=$position"
expect 200 'What trainings led to'
echo "    what trainings led to: evaluations waiting $(number waiting), six months after $(number sixMonths) %, projects $(printf %s "$answer" | grep -o '"projects":{[^}]*}')"
ask GET "/api/agencies/$city/feedback?atLeast=$position"
expect 200 'The feedback'
case $answer in *'Terlalu singkat'*) ;; *) fail 'the organiser should read the comment' ;; esac

step 'Nominate her for an award' POST /api/awards \
    "{\"number\":\"$run\",\"employeeId\":\"$rina\",\"kind\":\"ASN_BERPRESTASI\",\"nominatedBy\":\"Dinas $run\",\"grounds\":\"Layanan data\",\"on\":\"$today\"}"
step 'Grant the award' POST "/api/awards/$id/grant" \
    "{\"employeeId\":\"$rina\",\"decree\":\"Keputusan 7/$year\",\"on\":\"$today\"}"

# --- Performance: a weak area leads to a recommendation by itself

lastyear=$((year - 1))
wait_for() { # path text what: an automation needs a moment
    local tries
    for tries in {1..100}; do
        ask GET "$1"
        case $answer in *"$2"*) return ;; esac
        sleep 0.1
    done
    fail "$3"
}

step 'Name her superior' POST "/api/employees/$rina/superior" "{\"superior\":\"$budi\",\"on\":\"2020-01-02\"}"
step 'Rate her last year: good, with one weak value' POST "/api/employees/$rina/ratings" \
    "{\"kind\":\"YEARLY\",\"from\":\"$lastyear-01-01\",\"to\":\"$lastyear-12-31\",\"facts\":{\"result\":\"MEETS\",\"behaviour\":\"MEETS\",\"behaviours\":{\"HARMONIS\":\"BELOW\"}},\"ratedBy\":\"$budi\",\"on\":\"$year-01-01\"}"
wait_for "/api/employees/$rina/performance?atLeast=$position" '"stage":"OPEN"' 'nothing was recommended'
recommendation=$(text recommendationId)
[ "$(text competencyId)" = M.03 ] || fail 'another competency was recommended'
echo "     recommended by itself: M.03 (Komunikasi)"
step 'She accepts what is recommended' POST "/api/employees/$rina/recommendations/$recommendation/acceptance" \
    "{\"by\":\"$rina\",\"on\":\"$today\"}"
ask GET "/api/agencies/$city/performance?year=$lastyear&atLeast=$position"
[ "$(number ACCEPTED)" = 1 ] && [ "$(number BAIK)" = 1 ] || fail 'the figures of performance are wrong'

# --- Leaders

refused 'Let her recognise herself' POST "/api/employees/$rina/recognitions" \
    "{\"by\":\"$rina\",\"followed\":\"TRAINING\",\"reference\":\"$session\",\"improvement\":\"Laporan rapi\",\"on\":\"$today\"}" recognition.own-improvement
step 'Her superior recognises what she does better after the training' POST "/api/employees/$rina/recognitions" \
    "{\"by\":\"$budi\",\"followed\":\"TRAINING\",\"reference\":\"$session\",\"improvement\":\"Laporan selesai lebih cepat\",\"competency\":\"M.01\",\"on\":\"$today\"}"
step 'And what came of her project' POST "/api/employees/$rina/recognitions" \
    "{\"by\":\"$budi\",\"followed\":\"PROJECT\",\"reference\":\"$project\",\"improvement\":\"Antrean berkurang\",\"on\":\"$today\"}"
ask GET "/api/agencies/$city/leaders?year=$year&atLeast=$position"
expect 200 'The leaders of the city'
[ "$(number leaders) $(number staff) $(number developed) $(number recognitions) $(number sent)" = '1 1 1 2 1' ] ||
    fail 'one leader should have developed the one person led, recognised twice and sent to one seminar'
ask GET "/api/employees/$budi/leading?year=$year"
expect 200 'The leader'
case $answer in *"$rina"*) ;; *) fail 'the leader should lead her' ;; esac

# --- The cycle of needs and plan

step "Open a needs analysis for $year" POST /api/needs-cycles \
    "{\"code\":\"$run-AKPK\",\"agencyCode\":\"$run-DINAS\",\"year\":\"$year\",\"vision\":\"Layanan yang dipercaya\",\"on\":\"$assessed\"}"
cycle=$id
step 'Set an objective that asks for the competency' PUT "/api/needs-cycles/$cycle/objectives/S1" \
    "{\"agencyCode\":\"$run-DINAS\",\"text\":\"Jujur melayani\",\"targets\":{\"M.01\":\"3\"},\"on\":\"$assessed\"}"
ask GET "/api/needs-cycles/$cycle/proposals?atLeast=$position"
expect 200 'The proposals'
[ "$(text employeeId)" = "$rina" ] || fail 'the gap of the assessment should be proposed as a need'
step 'Declare the proposed need' PUT "/api/needs-cycles/$cycle/needs/$rina/M.01" \
    "{\"agencyCode\":\"$run-DINAS\",\"from\":\"2\",\"to\":\"3\",\"source\":\"GAP\",\"on\":\"$assessed\"}"
step 'Hear the heads of the units' POST "/api/needs-cycles/$cycle/consultations" \
    "{\"agencyCode\":\"$run-DINAS\",\"party\":\"Para kepala unit\",\"said\":\"Dahulukan yang melayani\",\"on\":\"$assessed\"}"
step 'Plan the programme against the need' PUT "/api/needs-cycles/$cycle/needs/$rina/M.01/plan" \
    "{\"agencyCode\":\"$run-DINAS\",\"programmeCode\":\"$run-PROGRAMME\",\"on\":\"$assessed\"}"
step 'Adopt the plan' POST "/api/needs-cycles/$cycle/plan" \
    "{\"agencyCode\":\"$run-DINAS\",\"decree\":\"Keputusan 9/$year\",\"budgetYear\":\"$year\",\"on\":\"$assessed\"}"
refused 'Withdraw a need that the plan holds' POST "/api/needs-cycles/$cycle/needs/$rina/M.01/withdrawal" \
    "{\"agencyCode\":\"$run-DINAS\",\"reason\":\"Salah\",\"on\":\"$today\"}" needs.in-adopted-plan
ask GET "/api/needs-cycles/$cycle?atLeast=$position"
expect 200 'The needs analysis'
[ "$(number byTraining)" = 1 ] || fail 'the completed training should have met the need'
echo '     the need is met by the completed training'

# --- The public

dinas=$(ask GET "/api/agencies?atLeast=$position" && printf %s "$answer" | grep -o "\"agencyId\":\"[^\"]*\",\"kind\":\"AGENCY\",\"code\":\"$run-DINAS\"" | cut -d'"' -f4)
[ -n "$dinas" ] || fail 'the agency should be in the list'
curl -sS -X POST -o "$work/answer" -w '%{http_code}' -H 'Content-Type: application/json' -d \
    "{\"agencyId\":\"$dinas\",\"kind\":\"COMPLAINT\",\"theme\":\"ATTITUDE\",\"text\":\"Loket tidak ramah\"}" "$address/api/public/voices" >"$work/status"
answer=$(cat "$work/answer") status=$(cat "$work/status")
expect 201 'A voice without an account'
receipt=$(text receipt) position=$(number position)
commands=$((commands + 1))
printf '%2d. %s\n     receipt %s\n' "$commands" 'Somebody without an account complains' "$receipt"
step 'Acknowledge the voice' POST "/api/voices/$receipt/acknowledgement" "{\"agencyCode\":\"$run-DINAS\",\"on\":\"$today\"}"
step 'Link it to the need' POST "/api/voices/$receipt/needs" \
    "{\"agencyCode\":\"$run-DINAS\",\"cycleId\":\"$cycle\",\"competency\":\"M.01\",\"on\":\"$today\"}"
step 'Answer it for everybody' POST "/api/voices/$receipt/answer" \
    "{\"agencyCode\":\"$run-DINAS\",\"answer\":\"Petugas dibina\",\"summary\":\"Sikap di loket $run\",\"on\":\"$today\"}"
step 'Record a forum' POST /api/forums \
    "{\"number\":\"$run\",\"agencyCode\":\"$run-DINAS\",\"title\":\"Musyawarah layanan\",\"place\":\"Balai\",\"participants\":{\"warga\":\"40\"},\"themes\":[\"ATTITUDE\"],\"results\":\"Loket Sabtu\",\"on\":\"$today\"}"
ask GET "/api/agencies/$dinas/voices?atLeast=$position"
expect 200 'The figures of voices'
[ "$(number answered) $(number forums)" = '1 1' ] || fail 'one answer and one forum were expected'
curl -sS "$address/api/public/voices/$receipt" >"$work/answer"
answer=$(cat "$work/answer")
[ "$(text answer)" = 'Petugas dibina' ] || fail 'the receipt should open the answer'

# --- Discipline: it bars Satyalancana

step 'Impose a medium measure on her superior' POST "/api/employees/$budi/measures" \
    "{\"number\":\"$run\",\"kind\":\"ALLOWANCE_CUT_6_MONTHS\",\"decree\":\"12/HD\",\"on\":\"$yesterday\"}"
measure=$id
satyalancana="{\"number\":\"$run-SL\",\"employeeId\":\"$budi\",\"kind\":\"SATYALANCANA_X\",\"nominatedBy\":\"Dinas $run\",\"grounds\":\"Masa kerja 10 tahun\",\"on\":\"$today\"}"
refused 'Nominate him for Satyalancana' POST /api/awards "$satyalancana" award.punished
step 'Annul the measure' POST "/api/employees/$budi/measures/$measure/annulment" "{\"reason\":\"Banding\",\"on\":\"$today\"}"
step 'Nominate him now' POST /api/awards "$satyalancana"

# --- A call for nominations

step 'Open a call, her superior in the committee' POST /api/award-calls \
    "{\"code\":\"$run-CALL\",\"agencyCode\":\"$run\",\"kind\":\"INNOVATION\",\"title\":\"Inovasi $run\",\"criteria\":\"Layanan baru\",\"opensOn\":\"$yesterday\",\"closesOn\":\"$yesterday\",\"committee\":[\"$budi\"],\"on\":\"$yesterday\"}"
call=$id
step 'Enter her, with evidence' POST "/api/award-calls/$call/nominees/$rina" \
    "{\"nominatedBy\":\"Dinas $run\",\"grounds\":\"Layanan data\",\"evidence\":[\"LAP-1.pdf\"],\"on\":\"$yesterday\"}"
refused 'Let her score herself' POST "/api/award-calls/$call/nominees/$rina/scores" \
    "{\"member\":\"$rina\",\"score\":\"100\",\"on\":\"$today\"}" call.own-score
step 'A member of the committee scores her' POST "/api/award-calls/$call/nominees/$rina/scores" \
    "{\"member\":\"$budi\",\"score\":\"85\",\"on\":\"$today\"}"
step 'She appeals' POST "/api/award-calls/$call/nominees/$rina/appeal" "{\"grounds\":\"Bukti belum dibaca\",\"on\":\"$today\"}"
step 'The appeal is answered' POST "/api/award-calls/$call/nominees/$rina/appeal/answer" "{\"upheld\":true,\"answer\":\"Dibaca ulang\",\"on\":\"$today\"}"
ask GET "/api/agencies/$city/award-calls?atLeast=$position"
[ "$(number sum)" = 85 ] || fail 'the score is not shown'
# --- Outreach

step 'Hold outreach on the plan' POST /api/outreach \
    "{\"code\":\"$run-SOS\",\"agencyCode\":\"$run-DINAS\",\"title\":\"Rencana pengembangan\",\"topic\":\"POLICY\",\"reference\":\"Keputusan 9/$year\",\"units\":{\"$run-UNIT\":\"3\"},\"place\":\"Aula\",\"on\":\"$today\"}"
outreach=$id
step 'She attends' PUT "/api/outreach/$outreach/participants/$rina" "{\"agencyCode\":\"$run-DINAS\"}"
step 'Answer a question' POST "/api/outreach/$outreach/questions" \
    "{\"agencyCode\":\"$run-DINAS\",\"question\":\"Sejak kapan?\",\"answer\":\"Sejak hari ini\",\"on\":\"$today\"}"
step 'Measure acceptance afterwards' POST "/api/outreach/$outreach/acceptance" \
    "{\"agencyCode\":\"$run-DINAS\",\"unitCode\":\"$run-UNIT\",\"moment\":\"AFTER\",\"respondents\":\"4\",\"lowest\":\"1\",\"highest\":\"5\",\"raw\":\"4\",\"on\":\"$today\"}"
ask GET "/api/agencies/$dinas/outreach?atLeast=$position"
expect 200 'The coverage of outreach'
[ "$(number reached) $(number after)" = '1 75.00' ] || fail 'one employee and an acceptance of 75 percent were expected'

# --- Personal data: a correction is a new event

step 'Let her ask for a correction' POST "/api/employees/$rina/data-requests" \
    "{\"number\":\"$run\",\"kind\":\"CORRECTION\",\"wish\":\"Nama salah eja\",\"on\":\"$today\"}"
request=$id
ask GET "/api/agencies/$city/data-requests?atLeast=$position"
expect 200 'Open requests'
[ "$(count "\"requestId\":\"$request\"" "$answer")" = 1 ] || fail 'her request should be open'
step 'Put her name right' POST "/api/employees/$rina/corrections" \
    "{\"name\":\"Rina $run Putri\",\"reason\":\"Ejaan salah\",\"on\":\"$today\"}"
found "/api/employees/$rina?atLeast=$position" "Rina $run Putri" 'the corrected name is not shown'
step 'Answer her request' POST "/api/employees/$rina/data-requests/$request/answer" "{\"answer\":\"Nama dibetulkan\",\"on\":\"$today\"}"
ask GET "/api/agencies/$city/data-requests?atLeast=$position"
[ "$(count "\"requestId\":\"$request\"" "$answer")" = 0 ] || fail 'her request should be settled'
ask GET "/api/employees/$rina/export?atLeast=$position"
expect 200 'All that is recorded about her'
[ "$(count "\"workforce.person-corrected.v1\"" "$answer")" = 1 ] || fail 'the correction should be in the export'

# --- Readiness

step 'Define a roster for disasters' POST /api/rosters \
    "{\"code\":\"$run-SIAGA\",\"agencyCode\":\"$run-DINAS\",\"name\":\"Regu siaga\",\"competency\":\"M.01\",\"level\":\"2\",\"validMonths\":\"36\",\"area\":\"Pesisir\",\"minimumPerUnit\":\"2\",\"on\":\"$today\"}"
roster=$id
step 'She can be called today' PUT "/api/rosters/$roster/people/$rina" "{\"until\":\"$today\",\"on\":\"$today\"}"
ask GET "/api/agencies/$dinas/readiness?atLeast=$position"
expect 200 'The rosters'
[ "$(number members) $(number callable) $(number missing)" = '1 1 1' ] || fail 'one member who can be called, and one missing, were expected'
ask GET "/api/agencies/$dinas/readiness/$roster/people?atLeast=$position"
[ "$(text employeeId)" = "$rina" ] || fail 'she should be callable'
step 'She takes it back' POST "/api/rosters/$roster/people/$rina/withdrawal" "{\"reason\":\"Sakit\",\"on\":\"$today\"}"
ask GET "/api/agencies/$dinas/readiness/$roster/people?atLeast=$position"
[ -z "$(text employeeId)" ] || fail 'nobody should be callable any more'
step 'Change the roster: higher minimum' PUT "/api/rosters/$roster" \
    "{\"agencyCode\":\"$run-DINAS\",\"name\":\"Regu siaga\",\"level\":\"2\",\"validMonths\":\"48\",\"area\":\"Pesisir\",\"minimumPerUnit\":\"3\",\"reason\":\"Latihan\",\"on\":\"$today\"}"
step 'Close it' POST "/api/rosters/$roster/closing" "{\"agencyCode\":\"$run-DINAS\",\"reason\":\"Digabung\",\"on\":\"$today\"}"
ask GET "/api/agencies/$dinas/readiness?atLeast=$position"
[ "$(count "\"$roster\"" "$answer")" = 0 ] || fail 'a closed roster should not be shown'

# --- A rule is changed: the cap of an online course, from 3 to 2 JP a day

maker=walk-$now
ask POST /api/accounts "{\"name\":\"$maker\",\"role\":\"POLICY_MAKER\"}"
expect 201 'The account of a policy maker'
maker_password=$(text password)

as_maker() { # a function and its arguments
    local user=$maker JEJAK_PASSWORD=$maker_password
    "$@"
}

# Like step, but sends a file.
step_file() { # what path file
    commands=$((commands + 1))
    status=$(printf 'user = "%s:%s"\n' "$user" "$JEJAK_PASSWORD" | curl -K - -sS -X PUT -o "$work/answer" -w '%{http_code}' \
        -H 'Content-Type: application/xml' -H "Idempotency-Key: $run-$commands" -H 'Jejak-Reason: walk.sh' \
        --data-binary "@$3" "$address$2") || fail "nothing answers at $address"
    answer=$(cat "$work/answer")
    expect 200 "$1"
    position=$(number position)
    printf '%2d. %s\n     recorded %s event(s), the last at position %s\n' "$commands" "$1" "$(number events)" "$position"
}

check_draft() { # what
    commands=$((commands + 1))
    ask POST "$draft/validation" '' "$run-$commands"
    expect 200 "$1"
    position=$(number position)
    look_at_draft
    printf '%2d. %s\n' "$commands" "$1"
}

# What is consulted on and adopted is the text that was looked at, by its hash.
look_at_draft() {
    local before=$answer
    ask GET "$draft?atLeast=$position"
    expect 200 'The draft'
    sha256=$(text sha256) answer=$before
}

draft=/api/policies/jp-caps/versions/$run
ask GET /api/policies/jp-caps/versions/2018.1/dmn
expect 200 'The text of the official rule'
sed '/<rule id="cap_r1">/,/<\/rule>/s/<text>3</<text>2</' "$work/answer" >"$work/right.dmn"
sed '/<rule id="cap_r2">/,/<\/rule>/d' "$work/right.dmn" >"$work/gapped.dmn"
as_maker step_file 'A policy maker drafts it, and forgets courses abroad' "$draft" "$work/gapped.dmn"
as_maker check_draft 'The draft is checked'
case $answer in *'"valid":false'*) ;; *) fail 'the gap was not found' ;; esac
said=$(printf %s "$answer" | grep -o '"text":"\(\\.\|[^"\\]\)*"' | head -n 1 | cut -d: -f2- | tr -d '\\"')
echo "     refused: $(text code) in table $(text table): $said"
refused 'Adopt it all the same' POST "$draft/adoption" "{\"sha256\":\"$sha256\",\"from\":\"$today\",\"reason\":\"Uji\"}" policy.has-errors
as_maker step_file 'The policy maker puts it right' "$draft" "$work/right.dmn"
as_maker check_draft 'The draft is checked again'
case $answer in *'"valid":true'*) echo "     nothing wrong; decided by $(text decidedBy)" ;; *) fail 'the draft should be right' ;; esac
as_maker step 'Consult on it' POST "$draft/consultations" "{\"sha256\":\"$sha256\",\"with\":\"Forum ASN $run\",\"said\":\"Setuju\",\"on\":\"$today\"}"
as_maker step 'Close the consultation' POST "$draft/consultations/closing" "{\"summary\":\"Diterima\",\"on\":\"$today\"}"
refused 'Adopt it without having tried it on the past' POST "$draft/adoption" "{\"sha256\":\"$sha256\",\"from\":\"$today\"}" policy.not-simulated
step 'Somebody else adopts it, and says why untried' POST "$draft/adoption" "{\"sha256\":\"$sha256\",\"from\":\"$today\",\"reason\":\"Uji walk.sh\"}"
step 'Let the colleague report an online course' POST "/api/employees/$sari/learning" \
    "{\"number\":\"$run-2\",\"title\":\"Statistik\",\"form\":\"E_LEARNING\",\"reach\":\"NATIONAL\",\"startsOn\":\"$today\",\"endsOn\":\"$today\",\"days\":\"1\",\"jp\":\"5\",\"proof\":\"Sertifikat $run-2\",\"on\":\"$today\"}"
step 'Let her superior verify it: 2 of 5 JP, by the new cap' POST "/api/employees/$sari/learning/$id/verification" \
    "{\"by\":\"$budi\",\"on\":\"$today\"}"
ask GET "/api/agencies/$city/learning?year=$year&atLeast=$position"
[ "$(count '"form":"E_LEARNING","jp":5.00' "$answer")" = 1 ] || fail 'the two courses should count 3 and 2 JP'
step 'Take the change back: the official rule decides again' POST "$draft/retirement" "{\"from\":\"$today\",\"reason\":\"Uji walk.sh selesai\"}"
ask GET "/api/policies/jp-caps?atLeast=$position"
expect 200 'The book of policies'
[ "$(text inForce)" = 2018.1 ] || fail 'the official rule should be in force again'
# --- What if?

ask POST /api/lab/questions \
    "{\"candidate\":[{\"policy\":\"ip-asn\",\"version\":\"2023.1-hypothesis\"}],\"population\":{\"agencies\":[\"$city\"]},\"from\":\"$year-01-01\"}"
expect 202 'A question to the policy lab'
question=$(text id)
for _ in $(seq 150); do
    ask GET "/api/lab/questions/$question"
    [ "$(text state)" = DONE ] && break
    sleep 0.2
done
[ "$(text state)" = DONE ] || fail 'the lab should have answered'
ask GET "/api/lab/questions/$question/report"
expect 200 'The report'
[ "$(number disagreeing)" = 0 ] || fail 'both engines should agree'
[ "$(number evaluated)" -ge 1 ] || fail 'her index should have been looked at'
echo
echo "What if the degree were compared with the post? $(number evaluated) looked at: $(number won) won, $(number lost) lost, $(number unchanged) unchanged"
ask DELETE "/api/lab/questions/$question"
expect 204 'Throwing the report away'

# --- History

echo
echo 'Everything that is recorded about her, the newest first'
ask GET "/api/audit?employee=$rina&atLeast=$position"
expect 200 'The audit history'
printf %s "$answer" | grep -o '"position":[0-9]*,"eventId":"[^"]*","type":"[^"]*"\|"occurredOn":"[^"]*","recordedAt":"[^"]*","actor":"[^"]*"\|"commandId":"[^"]*"' |
    sed 's/"eventId":"[^"]*",//; s/"//g; s/^[a-zA-Z]*://; s/,[a-zA-Z]*:/ /g' | paste -d ' ' - - - | sed 's/^/    /' | tee "$work/history"
for type in workforce.employee-appointed assessment.competency-assessed training.training-enrolled training.attendance-recorded \
    training.training-completed evaluation.evaluation-recorded award.award-nominated award.award-granted; do
    grep -q " $type" "$work/history" || fail "the history lacks $type"
done

replay() { # day JP trainings awards
    ask GET "/api/employees/$rina/replay?asOf=$1&atLeast=$position"
    expect 200 'The replay'
    local jp trainings awards counted=${answer%%,\"leftOut\"*}
    jp=$(printf %s "$counted" | grep -o '"jpPerYear":{[^}]*}' | cut -d: -f2-)
    trainings=$(count '"type":"training.training-completed' "$counted")
    awards=$(count '"type":"award.award-granted' "$counted")
    echo "    as of $1: trainings completed $trainings, JP by year $jp, awards $awards; events that happen later: $(number notYetHappened)"
    [ "$trainings $awards $jp" = "$2" ] || fail "$2 was expected"
}
echo
echo 'Her state as of two days'
replay "$yesterday" "0 0 {}"
replay "$today" "1 1 {\"$year\":11}"
echo
echo "All as expected: $commands commands, the last event at position $position."
