package org.councilbenchmark.evidence.reading.child;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** A picture made small: at most as wide as its size, at most twice as high, and never larger than it was. */
public final class Thumbnail {

    /** Widths in pixels that are made. */
    public static final List<Integer> SIZES = List.of(320, 640);

    static final int LARGEST = 640;

    private Thumbnail() {}

    /** On white, so that what is transparent can be read. */
    static BufferedImage of(BufferedImage picture, int size) {
        double scale = Math.min(1, Math.min((double) size / picture.getWidth(), 2.0 * size / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return small;
    }
}
