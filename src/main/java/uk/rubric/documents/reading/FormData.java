package uk.rubric.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import uk.rubric.documents.Layer;

/** Reads the data that a form in XML keeps beside the pages (XFA 3.3, chapter 4), whether its fields show it or not. */
final class FormData {

    private static final int LARGEST = 8 << 20;

    private FormData() {}

    /** Takes what the form was filled in with; tells whether all of it could be read. */
    static boolean collect(COSDictionary root, LeftBehind found) {
        if (!(root.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form)) {
            return true;
        }
        boolean whole = true;
        for (COSStream stream : packets(form.getDictionaryObject(COSName.XFA))) {
            whole &= read(stream, found);
        }
        return whole;
    }

    /** The form as one stream, or only the stream of its data among others that are told apart by names before them. */
    private static List<COSStream> packets(COSBase kept) {
        List<COSStream> packets = new ArrayList<>();
        if (kept instanceof COSStream whole) {
            packets.add(whole);
        } else if (kept instanceof COSArray named) {
            for (int i = 1; i < named.size(); i += 2) {
                if ("datasets".equals(named.getString(i - 1)) && named.getObject(i) instanceof COSStream data) {
                    packets.add(data);
                }
            }
        }
        return packets;
    }

    private static boolean read(COSStream stream, LeftBehind found) {
        try (InputStream in = stream.createInputStream()) {
            XMLStreamReader xml = OfficePackage.xml(new ByteArrayInputStream(in.readNBytes(LARGEST)));
            int data = 0;
            while (xml.hasNext()) {
                switch (OfficePackage.next(xml)) {
                    case XMLStreamReader.START_ELEMENT ->
                        data += data > 0 || xml.getLocalName().equals("data") ? 1 : 0;
                    case XMLStreamReader.END_ELEMENT -> data -= data > 0 ? 1 : 0;
                    case XMLStreamReader.CHARACTERS -> {
                        if (data > 0) {
                            found.add("Data of the form: ", xml.getText(), Layer.FORM_FIELD);
                        }
                    }
                    default -> {}
                }
            }
            return true;
        } catch (IOException | XMLStreamException | UnreadableException damaged) {
            return false;
        }
    }
}
