package io.portolan.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The door through which files come in: gathers the workbooks of files and folders that were named. */
public final class Intake {
    private static final Comparator<Found> ORDER = Comparator.comparing(Found::name)
            .thenComparing(found -> found.origin().toString());

    private final List<Found> found = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private final Letters letters;

    /**
     * What was handed in.
     *
     * @param submissions the files to read, by name
     * @param ignored the files that were left alone, by name; lock files and the like are not worth a mention
     */
    public record Delivery(List<Submission> submissions, List<Ignored> ignored) {
        public Delivery {
            submissions = List.copyOf(submissions);
            ignored = List.copyOf(ignored);
        }
    }

    /** A file that was left alone, and why. */
    public record Ignored(Path path, String name, PassedOver reason) {}

    /** A file on its way in: its path, its name below the input that was named, and the file of the user's that it is or was in. */
    record Found(Path path, String name, Path origin) {}

    private Intake(Letters letters) {
        this.letters = letters;
    }

    /**
     * Gathers the files that were named and those in the folders that were named, whatever the depth, and of letters the workbooks that
     * came with them. Links inside folders are not followed. A file that was named twice comes in once.
     *
     * @param letters who opens letters; their workbooks are there for as long as it is open
     * @throws NoSuchFileException when an input does not exist
     */
    public static Delivery collect(List<Path> inputs, Letters letters) throws NoSuchFileException {
        Intake intake = new Intake(letters);
        for (Path input : inputs) {
            intake.add(input);
        }
        return intake.delivery();
    }

    private void add(Path input) throws NoSuchFileException {
        if (!Files.exists(input)) {
            throw new NoSuchFileException(input.toString());
        }
        if (Files.isDirectory(input)) {
            walk(target(input));
        } else if (!FileNames.isByproduct(fileName(input))) {
            take(input, fileName(target(input)));
        }
    }

    private void take(Path file, String name) {
        if (FileNames.isLetter(name)) {
            open(file, name);
        } else {
            found.add(new Found(file, name, file));
        }
    }

    /** The workbooks of a letter come in as if they lay in a folder of its name. */
    private void open(Path letter, String name) {
        try {
            OpenedLetter opened = letters.open(letter);
            String folder = FileNames.stem(name) + "/";
            opened.workbooks().forEach(file -> found.add(new Found(file, folder + fileName(file), letter)));
            opened.leftOut().forEach(left -> ignored.add(new Ignored(letter, folder + left.name(), left.reason())));
        } catch (IOException e) {
            ignored.add(new Ignored(letter, name, PassedOver.UNREADABLE_LETTER));
        }
    }

    private void walk(Path folder) {
        try {
            Files.walkFileTree(folder, new FolderVisitor(folder));
        } catch (IOException e) {
            ignored.add(new Ignored(folder, fileName(folder), PassedOver.UNREADABLE_FOLDER));
        }
    }

    private Delivery delivery() {
        found.sort(ORDER);
        ignored.sort(Comparator.comparing(Ignored::name)
                .thenComparing(left -> left.path().toString()));
        Set<Path> seen = new HashSet<>();
        Set<String> names = new HashSet<>();
        List<Submission> submissions = found.stream()
                .filter(file -> seen.add(target(file.path())))
                .map(file -> submission(file.path(), FileNames.unlike(names, file.name())))
                .toList();
        return new Delivery(submissions, ignored);
    }

    private static Submission submission(Path path, String name) {
        return new Submission(path, name, Digest.sha256(path).orElse("unread: " + name));
    }

    /** The path without links; the path as it is where that cannot be told. */
    private static Path target(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static String fileName(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** Looks at each file of a folder. */
    private final class FolderVisitor extends SimpleFileVisitor<Path> {
        private final Path root;

        FolderVisitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(root) && FileNames.isHidden(folder);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (FileNames.isByproduct(fileName(file)) || FileNames.isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isRegularFile()) {
                leave(file, PassedOver.LINK);
            } else if (FileNames.isWorkbook(fileName(file)) || FileNames.isLetter(fileName(file))) {
                take(file, name(file));
            } else {
                leave(file, PassedOver.OTHER_KIND);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            leave(file, PassedOver.UNREADABLE_FILE);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private void leave(Path file, PassedOver reason) {
            ignored.add(new Ignored(file, name(file), reason));
        }

        private String name(Path file) {
            List<String> parts = new ArrayList<>();
            root.relativize(file).forEach(part -> parts.add(part.toString()));
            return String.join("/", parts);
        }
    }
}
