#!/bin/sh
# Makes the letter of 2022 into every format that is read: src/test/resources/letter/.
set -eu
cd "$(dirname "$0")/.."
mvn -B -q -Dquick test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test-classpath
exec java -cp "target/test-classes:target/classes:$(cat target/test-classpath)" nl.kamerlens.fixture.FixtureMain "$@"
