#!/bin/sh
# Runs N mutations of the fixtures through the tool: scripts/fuzz.sh N [FIRST_SEED]. Prints the seed of each failure.
set -eu
cd "$(dirname "$0")/.."
mvn -B -q -Dquick test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test-classpath
exec java -Xmx512m -cp "target/test-classes:target/classes:$(cat target/test-classpath)" nl.kamerlens.fixture.FuzzMain "$@"
