package org.banhui.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XLSX row by row: the tree of a whole workbook takes many times the memory of its file. */
final class XlsxSheets {

    private XlsxSheets() {}

    static void read(byte[] bytes, Search search)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(pack);
            Set<String> hidden = hidden(reader);
            SharedStrings strings = new ReadOnlySharedStringsTable(pack, false);
            XSSFReader.SheetIterator sheets = reader.getSheetIterator();
            boolean found = false;
            while (!found && sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    found = !hidden.contains(sheets.getSheetName()) && search.offer(table(sheet, strings));
                }
            }
        }
    }

    private static Table table(InputStream sheet, SharedStrings strings)
            throws IOException, SAXException, ParserConfigurationException {
        XlsxCells cells = new XlsxCells(strings);
        parse(sheet, cells);
        return cells.table();
    }

    private static Set<String> hidden(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        Set<String> names = new HashSet<>();
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    String state = attributes.getValue("state");
                    if (name.equals("sheet") && state != null && !state.equals("visible")) {
                        names.add(attributes.getValue("name"));
                    }
                }
            });
        }
        return names;
    }

    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(handler);
        reader.parse(new InputSource(xml));
    }
}
