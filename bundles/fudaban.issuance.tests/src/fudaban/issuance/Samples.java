// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Invented people with hard names, and plain pictures in place of portraits. */
public final class Samples {
    static final String HEAD = "申請区分,券種,職員番号,氏,名,氏カナ,名カナ,氏ローマ字,名ローマ字,旧姓,生年月日,所属,官職,交付先,申請理由";
    private static final List<String> PEOPLE = List.of(
            "髙橋,一郎,タカハシ,イチロウ,TAKAHASHI,ICHIRO,,S60.4.1",
            "山﨑,花子,ヤマザキ,ハナコ,YAMAZAKI,HANAKO,佐藤,1990-12-31",
            "𠮷田,次郎,ヨシダ,ジロウ,YOSHIDA,JIRO,,平成5年7月8日",
            "葛󠄀城,三郎,カツラギ,サブロウ,KATSURAGI,SABURO,,H1.1.8",
            "大野,五月,オオノ,サツキ,OHNO,SATSUKI,,1988/5/5");

    private Samples() {}

    /** Line n of the table, from 0. */
    static String person(int n) {
        return "新規,身分証,%07d,%s,整備計画局サイバー整備課%d,係員,%s,"
                .formatted(1000001 + n, PEOPLE.get(n % PEOPLE.size()), n % 3, n % 4 == 3 ? "防衛大学校" : "");
    }

    /** A table of people in UTF-8. */
    public static Path csv(Path folder, int people) throws IOException {
        return csv(folder, people, StandardCharsets.UTF_8, "");
    }

    static Path csv(Path folder, int people, Charset charset, String before) throws IOException {
        var text = new StringBuilder(before).append(HEAD).append("\r\n");
        for (int n = 0; n < people; n++) {
            text.append(person(n)).append("\r\n");
        }
        return write(folder, "申請.csv", text.toString().getBytes(charset));
    }

    static Path write(Path folder, String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(name), content);
    }

    /** A folder of photos by staff number. */
    static Path photos(Path folder, int people) throws IOException {
        Path photos = Files.createDirectories(folder.resolve("写真"));
        for (int n = 0; n < people; n++) {
            photo(photos, "%07d".formatted(1000001 + n), 350, 450, "jpg");
        }
        return photos;
    }

    static Path photo(Path folder, String name, int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(new Color(0xC8D4DC));
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(0x705848 + name.hashCode() % 64));
        g.fillOval(width / 4, height / 5, width / 2, height / 2);
        g.dispose();
        Path file = folder.resolve(name + "." + format);
        ImageIO.write(image, format, file.toFile());
        return file;
    }
}
