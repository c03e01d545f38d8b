package uk.rubric.redaction.files;

import java.util.Map;

/** The looks of Word documents that come along (ECMA-376 part 1, 17): which elements and values, in the order of the schema. */
final class WordLooks {

    private static final String EDGE = "(val=nil|none|single|thick|double|dotted|dashed|dotDash|dotDotDash|triple;"
            + "sz=0..96;space=0..31;color=colour) ";
    private static final String WIDTH = "(w=0..2000;type=dxa) ";
    private static final String SHADE = "shd(val=clear;fill=colour) ";

    /** Properties by the element that holds them. */
    static final Map<String, Looks> OF = Map.of(
            "rPr",
            new Looks("rStyle(val=0..0) rFonts(ascii=font;hAnsi=font;cs=font) b bCs i iCs caps smallCaps strike dstrike"
                    + " color(val=colour) spacing(val=-20..200) w(val=50..200) position(val=-24..24) sz(val=8..400) szCs(val=8..400)"
                    + " highlight(val=yellow|green|cyan|magenta|blue|red|darkBlue|darkCyan|darkGreen|darkMagenta|darkRed|darkYellow"
                    + "|darkGray|lightGray|black|white)"
                    + " u(val=single|words|double|thick|dotted|dash|dotDash|dotDotDash|wave|none) " + SHADE
                    + "vertAlign(val=baseline|superscript|subscript) rtl"),
            "pPr",
            new Looks(
                    "pStyle(val=0..0) keepNext keepLines pageBreakBefore framePr(wrap=around|auto|notBeside|none;"
                            + "vAnchor=text|margin;hAnchor=text|margin|page;xAlign=left|center|right|inside|outside;y=0..500) widowControl numPr(val=0..0) pBdr(val=0..0) "
                            + SHADE
                            + "tabs(val=0..0) bidi spacing(before=0..3000;beforeAutospacing=on;after=0..3000;afterAutospacing=on;line=120..2000;"
                            + "lineRule=auto|atLeast) ind(left=-400..9000;start=-400..9000;right=-400..6000;end=-400..6000;firstLine=0..5000;"
                            + "hanging=0..5000) contextualSpacing jc(val=left|center|right|both|start|end) outlineLvl(val=0..9)"),
            "tblPr",
            new Looks("tblStyle(val=0..0) bidiVisual tblStyleRowBandSize(val=1..10) tblStyleColBandSize(val=1..10)"
                    + " tblW(w=0..31680;type=dxa|pct|auto) jc(val=left|center|right|start|end) tblInd(w=-1000..9000;type=dxa)"
                    + " tblBorders(val=0..0) " + SHADE + "tblLayout(type=fixed|autofit) tblCellMar(val=0..0)"
                    + " tblLook(firstRow=on;lastRow=on;firstColumn=on;lastColumn=on;noHBand=on;noVBand=on)"),
            "trPr",
            new Looks("gridBefore(val=0..60) gridAfter(val=0..60) cantSplit trHeight(val=0..15000;hRule=atLeast|auto)"
                    + " tblHeader jc(val=left|center|right|start|end)"),
            "tcPr",
            new Looks(
                    "tcW(w=0..31680;type=dxa|pct|auto) gridSpan(val=1..60) vMerge(val=restart|continue) tcBorders(val=0..0) "
                            + SHADE
                            + "tcMar(val=0..0) textDirection(val=btLr|tbRl|lrTb) vAlign(val=top|center|bottom)"),
            "sectPr",
            new Looks("type(val=nextPage|continuous|evenPage|oddPage|nextColumn) pgSz(w=7000..31680;h=7000..31680;"
                    + "orient=portrait|landscape) pgMar(top=0..3000;right=0..3000;bottom=0..3000;left=0..3000;header=0..3000;"
                    + "footer=0..3000;gutter=0..2000) pgNumType(fmt=decimal|lowerRoman|upperRoman|lowerLetter|upperLetter;"
                    + "start=0..9999) cols(num=1..6;space=0..2000;equalWidth=on) titlePg"));

    private static final Looks EDGES = new Looks("top" + EDGE + "left" + EDGE + "start" + EDGE + "bottom" + EDGE
            + "right" + EDGE + "end" + EDGE + "insideH" + EDGE + "insideV" + EDGE + "between" + EDGE);

    private static final Looks WIDTHS = new Looks(
            "top" + WIDTH + "left" + WIDTH + "start" + WIDTH + "bottom" + WIDTH + "right" + WIDTH + "end" + WIDTH);

    /** Properties that hold others. */
    static final Map<String, Looks> WITHIN = Map.of(
            "numPr", new Looks("ilvl(val=0..8) numId(val=0..32000)"),
            "pBdr", EDGES,
            "tblBorders", EDGES,
            "tcBorders", EDGES,
            "tblCellMar", WIDTHS,
            "tcMar", WIDTHS,
            "tabs",
                    new Looks("tab(val=clear|left|center|right|decimal|start|end;"
                            + "leader=none|dot|hyphen|underscore|middleDot;pos=-1000..20000)"));

    /** How bright the colours of a text marker are. */
    static final Map<String, Double> MARKER = Map.ofEntries(
            Map.entry("yellow", 0.89),
            Map.entry("green", 0.59),
            Map.entry("cyan", 0.7),
            Map.entry("magenta", 0.41),
            Map.entry("blue", 0.11),
            Map.entry("red", 0.3),
            Map.entry("darkBlue", 0.06),
            Map.entry("darkCyan", 0.35),
            Map.entry("darkGreen", 0.3),
            Map.entry("darkMagenta", 0.2),
            Map.entry("darkRed", 0.15),
            Map.entry("darkYellow", 0.44),
            Map.entry("darkGray", 0.5),
            Map.entry("lightGray", 0.75),
            Map.entry("black", 0.0),
            Map.entry("white", 1.0));

    private WordLooks() {}
}
