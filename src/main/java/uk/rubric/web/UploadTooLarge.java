package uk.rubric.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns an upload away by its announced size, before anything of it is read. Further in it would fail too, but while the form's own token is looked
 * for in it, and so be told as a stale page instead of a large file.
 */
final class UploadTooLarge extends OncePerRequestFilter {

    private final long mostBytes;

    UploadTooLarge(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > mostBytes) {
            // Not an error page: making one would look for the parts of the upload again.
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/?tooLarge=true");
        } else {
            chain.doFilter(request, response);
        }
    }
}
