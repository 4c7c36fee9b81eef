#!/usr/bin/env bash
# Trains the sentence and token models on corpus/training and writes them to src/main/resources:
# the same texts give the same bytes. Prints how well they do on the texts held out of training.
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -q -Dquick -DskipTests package
java -cp target/test-classes:target/kamerlens-0.1.0-all.jar nl.kamerlens.text.ModelTrainer \
  corpus/training src/main/resources/nl/kamerlens/models
sha256sum src/main/resources/nl/kamerlens/models/*.bin
