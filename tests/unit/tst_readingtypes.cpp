// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/wire/filetype.h"

#include <QtTest>

using namespace congso;

class TestReadingTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byContent_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        const QByteArray pdf = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj";
        const QByteArray zip = "PK\x03\x04\x14";
        QTest::newRow("pdf") << pdf << u"cv 214.pdf"_qs << u"pdf"_qs;
        QTest::newRow("pdf after junk") << QByteArray(900, ' ') + pdf << u"a.pdf"_qs << u"pdf"_qs;
        QTest::newRow("pdf named by its hash") << pdf << QString(64, u'a') << u"pdf"_qs;
        QTest::newRow("pdf named as an image") << pdf << u"a.png"_qs << u"pdf"_qs;
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n") << u"a"_qs << u"image"_qs;
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0") << u"a.jpg"_qs << u"image"_qs;
        QTest::newRow("tiff") << QByteArray("II*\0\x08", 5) << u"a.tif"_qs << u"image"_qs;
        QTest::newRow("docx") << zip + QByteArray(25, '\0') + "[Content_Types].xml" << u"a.docx"_qs << u"office"_qs;
        QTest::newRow("odt") << zip + QByteArray(25, '\0') + "mimetypeapplication/vnd.oasis.opendocument.text" << u"a.odt"_qs << u"office"_qs;
        QTest::newRow("doc") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") << u"a.doc"_qs << u"office"_qs;
        QTest::newRow("zip") << zip + QByteArray(25, '\0') + "a.pdf" << u"a.zip"_qs << u"other"_qs;
        QTest::newRow("text") << QByteArray("Kính gửi: Sở Nội vụ\r\n") << u"a.txt"_qs << u"text"_qs;
        QTest::newRow("text cut inside a letter") << QByteArray("Kính g\xe1\xbb") << u"a.txt"_qs << u"text"_qs;
        QTest::newRow("xml") << QByteArray("<?xml version=\"1.0\"?><edXML>") << u"a.edxml"_qs << u"other"_qs;
        QTest::newRow("noise") << QByteArray("\x01\x02\0\xff", 4) << u"a"_qs << u"other"_qs;
    }
    void byContent()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, name);
        QTEST(fileTypeText(fileType(head, name)), "type");
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        const QByteArray pdf = "%PDF-1.7\n";
        QTest::newRow("exe as pdf") << QByteArray("MZ\x90\0\x03", 5) << u"Cong van 12.pdf"_qs;
        QTest::newRow("elf") << QByteArray("\x7f" "ELF\x02\x01") << u"a.pdf"_qs;
        QTest::newRow("elf with a pdf inside") << QByteArray(QByteArray("\x7f" "ELF") + QByteArray(500, '\0') + pdf) << u"a.pdf"_qs;
        QTest::newRow("shell script") << QByteArray("#!/bin/sh\nrm") << u"a.txt"_qs;
        QTest::newRow("java") << QByteArray("\xca\xfe\xba\xbe\0\0", 6) << u"a.doc"_qs;
        QTest::newRow("shortcut") << QByteArray("L\0\0\0\x01\x14\x02\0", 8) << u"a.pdf"_qs;
        QTest::newRow("desktop entry") << QByteArray("[Desktop Entry]\nExec=x") << u"a.txt"_qs;
        QTest::newRow("html as pdf") << QByteArray("\xef\xbb\xbf \n<!DOCTYPE HTML><html>") << u"a.pdf"_qs;
        QTest::newRow("html around a pdf") << QByteArray("<html><script>x</script>%PDF-1.4") << u"a.pdf"_qs;
        QTest::newRow("html in UTF-16") << QByteArray("\xff\xfe<\0h\0t\0m\0l\0>\0", 14) << u"a.txt"_qs;
        QTest::newRow("svg") << QByteArray("<?xml version=\"1.0\"?>\n<!-- x -->\n<svg onload=\"\">") << u"a.png"_qs;
        QTest::newRow("jar") << QByteArray("PK\x03\x04 META-INF/MANIFEST.MF") << u"a.zip"_qs;
        QTest::newRow("pdf named exe") << pdf << u"a.exe"_qs;
        QTest::newRow("two endings") << pdf << u"a.pdf.SCR"_qs;
        QTest::newRow("ending with blanks") << pdf << u"a.bat . "_qs;
        QTest::newRow("ending turned round") << pdf << u"thu\u202efdp.exe"_qs;
        QTest::newRow("ending with a mark inside") << pdf << u"a.e\u200bxe"_qs;
        QTest::newRow("empty script") << QByteArray() << u"a.vbs"_qs;
    }
    void refused()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, name);
        QCOMPARE(fileType(head, name), FileType::Refused);
    }
};

QTEST_GUILESS_MAIN(TestReadingTypes)

#include "tst_readingtypes.moc"
