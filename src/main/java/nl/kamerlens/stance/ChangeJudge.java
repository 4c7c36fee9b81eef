package nl.kamerlens.stance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides how the stance on a topic moved.
 *
 * <p>Presence comes first: a topic is there where a stance tells it by its own words or its holder.
 * {@code reversed} asks for an aligned pair of opposite polarity towards the same object. Between
 * the rest the assessment goes first (strength, worries and refusals), then scope and instruments;
 * all of it relative to how much the documents say, since a letter is shorter than a nota. What is
 * said again in the same words goes on, however much room it gets.
 */
final class ChangeJudge {
  private static final double SAME_OBJECT = 0.55;

  /** From where the later words are those of the earlier text. */
  private static final double SAME_WORDING = 0.6;

  private static final double AS_FIRM = 0.5;

  /**
   * How much evidence makes a stance firmer. A later text that is firmer in anything usually is so
   * on the whole; one that says less may only be shorter, which takes more to make it weaker.
   */
  private static final double FIRMER = 0.15;

  private static final double WEAKER = -0.5;
  private static final double HARDENED = 0.4;
  private static final double LEAST_ROOM = -0.6;
  private static final double MOST_ROOM = 0.8;

  private final double fromTotal;
  private final double toTotal;

  /** How many stances the two sides have on all topics. */
  ChangeJudge(int fromTotal, int toTotal) {
    this.fromTotal = Math.max(1, fromTotal);
    this.toTotal = Math.max(1, toTotal);
  }

  Verdict judge(
      Topic topic, List<Statement> from, List<Statement> to, Alignment alignment, Aligner aligner) {
    boolean before = !from.isEmpty();
    boolean after = !to.isEmpty();
    if (!before || !after) {
      return presence(before, after, before ? from : to);
    }
    for (Alignment.Pair pair : alignment.pairs()) {
      double alike = isOpposite(pair) ? aligner.objectSimilarity(pair.from(), pair.to()) : 0;
      if (alike >= SAME_OBJECT) {
        return new Verdict(Change.REVERSED, rounded(alike), "opposite-polarity");
      }
    }
    return judge(new Side(topic, from), new Side(topic, to));
  }

  private Verdict judge(Side from, Side to) {
    double repeated = to.repeated(from);
    boolean isSame =
        repeated >= SAME_WORDING && Math.abs(to.firmness() - from.firmness()) < AS_FIRM;
    return isSame
        ? new Verdict(Change.CONTINUED, rounded(repeated), "same-wording")
        : shift(from, to);
  }

  private static Verdict presence(boolean before, boolean after, List<Statement> statements) {
    if (!before && !after) {
      return new Verdict(Change.NONE, 1, "in-neither");
    }
    double sure = statements.stream().mapToDouble(s -> s.stance().confidence()).max().orElse(0.5);
    return after
        ? new Verdict(Change.NEW, rounded(sure), "only-later")
        : new Verdict(Change.DROPPED, rounded(sure), "only-earlier");
  }

  private static boolean isOpposite(Alignment.Pair pair) {
    Set<Polarity> both = Set.of(Polarity.SUPPORT, Polarity.OPPOSE);
    Stance earlier = pair.from().stance();
    Stance later = pair.to().stance();
    return earlier.polarity() != later.polarity()
        && both.contains(earlier.polarity())
        && both.contains(later.polarity());
  }

  private Verdict shift(Side from, Side to) {
    Map<String, Double> evidence = assessmentFirst(evidence(from, to));
    boolean more = to.size() > from.size();
    double sum = evidence.values().stream().mapToDouble(Double::doubleValue).sum();
    double sure = Math.min(1, Math.min(Math.abs(sum - FIRMER), Math.abs(sum - WEAKER)));
    double confidence = 0.5 + 0.4 * sure * Math.min(1, (from.size() + to.size()) / 6.0);
    if (sum >= FIRMER) {
      return new Verdict(Change.STRENGTHENED, rounded(confidence), strongest(evidence, 1, more));
    }
    if (sum <= WEAKER) {
      return new Verdict(Change.SOFTENED, rounded(confidence), strongest(evidence, -1, more));
    }
    return new Verdict(Change.CONTINUED, rounded(confidence), "no-clear-shift");
  }

  /** A hardened assessment is not undone by less room or fewer instruments. */
  private static Map<String, Double> assessmentFirst(Map<String, Double> evidence) {
    double assessment =
        evidence.getOrDefault("wording", 0.0) + evidence.getOrDefault("criticism", 0.0);
    if (assessment >= HARDENED) {
      evidence.computeIfPresent("instruments", (name, value) -> Math.max(0, value));
      evidence.computeIfPresent("room", (name, value) -> Math.max(0, value));
    }
    return evidence;
  }

  /**
   * The reasons for strengthened (above zero) and softened (below). Of few stances the mean tells
   * less.
   */
  Map<String, Double> evidence(Side from, Side to) {
    double fewest = Math.min(from.size(), to.size());
    double weight = fewest / (fewest + 1);
    Map<String, Double> evidence = new LinkedHashMap<>();
    evidence.put("wording", weight * 0.6 * (to.firmness() - from.firmness()));
    // Fewer worries beside more demands are no weaker stance; weaker words are, by themselves.
    evidence.put("criticism", weight * 0.6 * Math.max(0, to.criticism() - from.criticism()));
    evidence.put("escalation", weight * 0.5 * (to.escalation() - from.escalation()));
    evidence.put("reservation", weight * -0.8 * (to.reservation() - from.reservation()));
    evidence.put("instruments", weight * 0.5 * (to.instruments() - from.instruments()));
    evidence.put("room", room(from, to));
    return evidence;
  }

  /**
   * Wider or narrower scope, in doublings of the room that the topic gets and, twice as heavy, of
   * its share in the text. By itself the first takes each short letter for softer than a nota, the
   * second each letter on one subject for firmer. Fewer stances are no wider scope, whatever their
   * share.
   */
  private double room(Side from, Side to) {
    double extent = to.extent() / from.extent();
    double share = extent * fromTotal / toTotal;
    double doublings = (Math.log(extent) + 2 * Math.log(share)) / 3 / Math.log(2);
    double most = to.size() < from.size() ? 0 : MOST_ROOM;
    return Math.max(LEAST_ROOM, Math.min(most, doublings / 2));
  }

  /** The rule that weighed most; {@code more} tells whether the topic gets more room, all told. */
  private static String strongest(Map<String, Double> evidence, int way, boolean more) {
    String strongest =
        evidence.entrySet().stream()
            .max((a, b) -> Double.compare(way * a.getValue(), way * b.getValue()))
            .map(Map.Entry::getKey)
            .orElse("wording");
    return switch (strongest) {
      case "wording" -> way > 0 ? "firmer-wording" : "weaker-wording";
      case "criticism" -> "more-criticism";
      case "escalation" -> way > 0 ? "growing" : "no-longer-growing";
      case "reservation" -> way > 0 ? "fewer-reservations" : "more-reservations";
      case "instruments" -> way > 0 ? "more-instruments" : "fewer-instruments";
      default ->
          way > 0
              ? more ? "wider-scope" : "larger-share"
              : more ? "smaller-share" : "narrower-scope";
    };
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
