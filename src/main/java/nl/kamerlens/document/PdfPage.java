package nl.kamerlens.document;

import java.util.List;

/**
 * A page of a PDF as it was printed.
 *
 * @param rows its lines, from the top down, each row from left to right
 * @param width in points
 * @param height in points
 * @param links what is linked on it
 */
record PdfPage(List<List<PdfLine>> rows, float width, float height, List<PdfLink> links) {}
