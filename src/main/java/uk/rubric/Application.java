package uk.rubric;

/** The program's entry. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        System.exit(2);
    }
}
