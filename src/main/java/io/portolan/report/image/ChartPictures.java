package io.portolan.report.image;

import io.portolan.chart.ChartSpec;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Charts as pictures: white, sparing with ink, in the bundled font. */
public final class ChartPictures {
    private ChartPictures() {}

    /**
     * A picture of a chart as PNG, with twice as many pixels each way as asked for, so that text stays sharp in print.
     *
     * @param widthPx the width at which it is to be shown
     * @param heightPx the height at which it is to be shown
     */
    public static byte[] png(ChartSpec spec, int widthPx, int heightPx) {
        BundledFont.prepare();
        Canvas canvas = Canvas.of(widthPx, heightPx);
        canvas.title(spec.title());
        if (spec instanceof ChartSpec.Lines lines) {
            new PictureOfLines(lines).draw(canvas);
        } else if (spec instanceof ChartSpec.Bars bars) {
            new PictureOfBars(bars).draw(canvas);
        } else if (spec instanceof ChartSpec.Curves curves) {
            new PictureOfCurves(curves).draw(canvas);
        } else if (spec instanceof ChartSpec.Bubbles bubbles) {
            new PictureOfBubbles(bubbles).draw(canvas);
        } else if (spec instanceof ChartSpec.HeatMap matrix) {
            new PictureOfHeatMap(matrix).draw(canvas);
        }
        return encoded(canvas.finished());
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
