#!/usr/bin/env bash
# The PostgreSQL that the benchmark of storage engines runs against: on 127.0.0.1, every commit flushed, all else as shipped.
#   apt-get install postgresql       (Debian 12 has version 15)
#   postgres.sh start|stop [folder] [port]
set -euo pipefail
folder=${2:-/tmp/jejak-bench-postgres} port=${3:-5499}
programs=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

case ${1:-} in
  start)
    if [ ! -d "$folder/data" ]; then
      mkdir -p "$folder" && { [ "$(id -u)" != 0 ] || chown postgres "$folder"; }
      as "$programs/initdb" -D "$folder/data" -U bench --auth=trust --encoding=UTF8 --no-locale > /dev/null
    fi
    as "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -w start -o \
      "-c listen_addresses=127.0.0.1 -p $port -k $folder -c fsync=on -c synchronous_commit=on -c max_connections=64" > /dev/null
    as "$programs/psql" -h 127.0.0.1 -p "$port" -U bench -tc "select version()" postgres
    echo "--postgres=jdbc:postgresql://127.0.0.1:$port/postgres?user=bench" ;;
  stop) as "$programs/pg_ctl" -D "$folder/data" -m fast -w stop > /dev/null ;;
  *) sed -n 2,4p "$0"; exit 2 ;;
esac
