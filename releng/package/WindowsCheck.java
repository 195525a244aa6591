// SPDX-License-Identifier: EPL-2.0
import fudaban.office.files.PortableNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether Windows can unpack a folder, and whether its start script is written as cmd.exe reads it. Exit 1 when not, with each reason on a line. */
final class WindowsCheck {
    /** @param arguments the folder, and the path it would be unpacked to */
    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<String> paths;
        try (var files = Files.walk(folder)) {
            paths = files.skip(1)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
        int room = arguments[1].length() + folder.getFileName().toString().length() + 1;
        List<String> problems = new ArrayList<>(PortableNames.problems(paths, room));
        String script = Files.readString(folder.resolve("fudaban.cmd"));
        if (script.replace("\r\n", "").contains("\n")) {
            problems.add("fudaban.cmd: cmd.exe finds its labels only where lines end as Windows ends them");
        }
        if (!script.chars().allMatch(each -> each < 128)) {
            problems.add("fudaban.cmd: other letters than ASCII before the code page is known");
        }
        problems.forEach(System.out::println);
        if (!problems.isEmpty() || paths.size() < 50) {
            System.exit(1);
        }
        int longest = paths.stream().mapToInt(String::length).max().orElse(0);
        System.out.println(paths.size() + " files, the longest path has " + (room + longest) + " of "
                + PortableNames.LONGEST_PATH);
    }
}
