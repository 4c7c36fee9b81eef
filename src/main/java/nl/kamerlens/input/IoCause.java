package nl.kamerlens.input;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in plain words why a file could not be read or written, and what to do. */
public final class IoCause {
  private IoCause() {}

  public static String of(IOException error) {
    if (error instanceof NoSuchFileException) {
      return "no such file; check the name";
    }
    if (error instanceof AccessDeniedException) {
      return "no permission; check who may read and write it";
    }
    if (error instanceof NotDirectoryException) {
      return "not a directory";
    }
    if (error instanceof DirectoryNotEmptyException) {
      return "a directory of that name exists";
    }
    if (error instanceof FileSystemLoopException) {
      return "a link that leads back to itself";
    }
    if (error instanceof MalformedInputException) {
      return "not UTF-8; save it as UTF-8";
    }
    if (error instanceof FileSystemException files && files.getReason() != null) {
      return files.getReason();
    }
    String message = error.getMessage();
    return message == null || message.isBlank() ? error.getClass().getSimpleName() : message;
  }
}
