package nl.kamerlens.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.kamerlens.commitment.CommitmentFinder;
import nl.kamerlens.commitment.FulfilmentFinder;
import nl.kamerlens.date.Anchor;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.date.DateFinder;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.DocumentReaders;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.document.Source;
import nl.kamerlens.document.Span;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.motion.MotionFinder;
import nl.kamerlens.reference.MentionFinder;
import nl.kamerlens.reference.Reference;
import nl.kamerlens.reference.ReferenceFinder;
import nl.kamerlens.stance.StanceFinder;
import nl.kamerlens.stance.Topics;
import nl.kamerlens.text.AnalyzedText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Each layer by itself, on texts that have been read as far as the layer needs; and the whole. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LayerBenchmark {
  @Param({"corpus", "mixed"})
  private String set;

  private final ReferenceFinder referenceFinder = new ReferenceFinder(Set.of());
  private final DateFinder dateFinder = new DateFinder();
  private final MotionFinder motionFinder = new MotionFinder(List.of());
  private final CommitmentFinder commitmentFinder = new CommitmentFinder();
  private final FulfilmentFinder fulfilmentFinder = new FulfilmentFinder();
  private final MentionFinder mentionFinder = new MentionFinder(List.of());
  private final StanceFinder stanceFinder = new StanceFinder(Topics.china());
  private final Extractor extractor = new Extractor();

  private List<Source> sources = List.of();
  private final List<Document> documents = new ArrayList<>();
  private final List<Read> texts = new ArrayList<>();

  private record Read(
      AnalyzedText text, List<Reference> references, List<DateExpression> dates, Anchor anchor) {
    List<Span> taken() {
      return references.stream().map(Reference::span).toList();
    }
  }

  @Setup
  public void read() throws IOException, DocumentException {
    sources = Texts.of(set);
    for (Source source : sources) {
      Document document = DocumentReaders.read(source);
      documents.add(document);
      AnalyzedText text = AnalyzedText.of(document);
      List<Reference> references = referenceFinder.find(text, Metadata.NONE);
      Anchor anchor = Anchor.at(LocalDate.of(2021, 1, 1));
      Read read = new Read(text, references, List.of(), anchor);
      List<DateExpression> dates = dateFinder.find(text, anchor, read.taken());
      texts.add(new Read(text, references, dates, anchor));
    }
  }

  /** What the others are set against: the bytes made characters. */
  @Benchmark
  public void decode(Blackhole hole) {
    sources.forEach(s -> hole.consume(new String(s.bytes(), StandardCharsets.UTF_8)));
  }

  @Benchmark
  public void reading(Blackhole hole) throws DocumentException {
    for (Source source : sources) {
      hole.consume(DocumentReaders.read(source));
    }
  }

  @Benchmark
  public void sentences(Blackhole hole) {
    documents.forEach(d -> hole.consume(AnalyzedText.of(d)));
  }

  @Benchmark
  public void references(Blackhole hole) {
    texts.forEach(t -> hole.consume(referenceFinder.find(t.text(), Metadata.NONE)));
  }

  @Benchmark
  public void dates(Blackhole hole) {
    texts.forEach(t -> hole.consume(dateFinder.find(t.text(), t.anchor(), t.taken())));
  }

  @Benchmark
  public void motions(Blackhole hole) {
    texts.forEach(t -> hole.consume(motionFinder.find(t.text(), t.references())));
  }

  @Benchmark
  public void commitments(Blackhole hole) {
    texts.forEach(t -> hole.consume(commitmentFinder.find(t.text(), t.dates(), t.anchor())));
  }

  @Benchmark
  public void fulfilments(Blackhole hole) {
    texts.forEach(t -> hole.consume(fulfilmentFinder.find(t.text(), t.references(), t.dates())));
  }

  @Benchmark
  public void mentions(Blackhole hole) {
    texts.forEach(t -> hole.consume(mentionFinder.find(t.text(), t.references(), t.dates())));
  }

  @Benchmark
  public void stances(Blackhole hole) {
    texts.forEach(t -> hole.consume(stanceFinder.find(t.text())));
  }

  /** From the bytes to all findings but stances: what {@code extract} does for a document. */
  @Benchmark
  public void whole(Blackhole hole) throws DocumentException {
    for (Source source : sources) {
      hole.consume(extractor.extract(DocumentReaders.read(source), Metadata.NONE));
    }
  }
}
