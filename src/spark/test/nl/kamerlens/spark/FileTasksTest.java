package nl.kamerlens.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.document.Metadata;
import org.junit.jupiter.api.Test;

class FileTasksTest {
  private static final long MB = 1 << 20;

  private static Task.OfFile task(String doc, long weight) {
    return new Task.OfFile(doc, doc, null, "/", Metadata.NONE, weight);
  }

  private static List<List<String>> dealt(List<Task.OfFile> tasks, int cores) {
    return FileTasks.parts(tasks, cores, 8 * MB).stream()
        .map(part -> part.stream().map(Task::doc).toList())
        .toList();
  }

  @Test
  void aLargeDocumentIsAPartOfItsOwnAndBegins() {
    List<Task.OfFile> tasks =
        List.of(task("a", 100_000), task("b", 20 * MB), task("c", 100_000), task("d", 100_000));

    assertThat(dealt(tasks, 2)).containsExactly(List.of("b"), List.of("c", "d"), List.of("a"));
  }

  @Test
  void everyCoreHasSeveralPartsOfAboutTheSameSize() {
    List<Task.OfFile> tasks = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      tasks.add(task("letter" + i, 20_000 + i % 7 * 10_000));
    }

    List<List<Task>> parts = FileTasks.parts(tasks, 2, 8 * MB);

    long total = tasks.stream().mapToLong(Task.OfFile::weight).sum();
    assertThat(parts).hasSizeBetween(12, 14);
    assertThat(parts.stream().flatMap(List::stream)).hasSize(1000).doesNotHaveDuplicates();
    assertThat(parts)
        .allSatisfy(
            part ->
                assertThat(part.stream().mapToLong(t -> ((Task.OfFile) t).weight()).sum())
                    .isLessThanOrEqualTo(total / 12));
  }

  @Test
  void manyTinyDocumentsFillAPartByWhatEachCosts() {
    List<Task.OfFile> tasks = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      tasks.add(task("note" + i, 4096));
    }

    assertThat(FileTasks.parts(tasks, 2, 8 * MB)).hasSize(2);
  }
}
