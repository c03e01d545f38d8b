package uk.rubric.web;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The checks of one browser session. When the session ends or times out, they go with all that they hold. */
final class Desk implements HttpSessionBindingListener {

    private static final String ATTRIBUTE = Desk.class.getName();

    private final Map<String, HeldCheck> checks = new ConcurrentHashMap<>();

    /** The session's desk; a session without one gets one. */
    static Desk of(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(ATTRIBUTE) instanceof Desk desk) {
                return desk;
            }
            Desk desk = new Desk();
            session.setAttribute(ATTRIBUTE, desk);
            return desk;
        }
    }

    void put(HeldCheck check) {
        checks.put(check.id(), check);
    }

    /** The check with an id, if it is this session's. */
    Optional<HeldCheck> check(String id) {
        return Optional.ofNullable(checks.get(id));
    }

    /** Takes a check off and removes what it holds. */
    void end(String id) {
        HeldCheck check = checks.remove(id);
        if (check != null) {
            check.close();
        }
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        checks.keySet().forEach(this::end);
    }
}
