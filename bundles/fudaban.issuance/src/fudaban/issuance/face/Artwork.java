// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import fudaban.issuance.profile.FaceLayout.Box;
import fudaban.issuance.profile.FaceLayout.Shape;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Plain figures that stand where real artwork would be. */
final class Artwork {
    private static final double CORNER = 2;

    private Artwork() {}

    static void draw(Graphics2D g, Shape shape) {
        g.setColor(Color.decode(shape.color()));
        Box b = shape.box();
        g.fill(
                switch (shape.form()) {
                    case "round" -> new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), CORNER, CORNER);
                    case "ellipse" -> new Ellipse2D.Double(b.x(), b.y(), b.width(), b.height());
                    case "wave" -> wave(b);
                    default -> new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height());
                });
    }

    private static Path2D wave(Box b) {
        var path = new Path2D.Double();
        path.moveTo(b.x(), b.y() + b.height());
        path.lineTo(b.x(), b.y() + b.height() / 2);
        path.curveTo(
                b.x() + b.width() / 3,
                b.y(),
                b.x() + b.width() * 2 / 3,
                b.y() + b.height(),
                b.x() + b.width(),
                b.y() + b.height() / 3);
        path.lineTo(b.x() + b.width(), b.y() + b.height());
        path.closePath();
        return path;
    }
}
