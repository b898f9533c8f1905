// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recognition/fields.h"

#include <QtTest>

using namespace congso;
using namespace congso::recognition;

namespace {

enum Style { Plain = 0, Bold = 1, Italic = 2 };

/// Lines set as a typist would; a letter is half its size wide.
class Sheet
{
public:
    explicit Sheet(qreal shift = 0) : m_shift(shift) { m_page.size = QSizeF(595, 842); }

    Sheet &centred(qreal middle, qreal y, const QString &text, int style = Plain, float size = 13)
    {
        return at(middle - width(text, size) / 2, y, text, style, size);
    }
    Sheet &at(qreal x, qreal y, const QString &text, int style = Plain, float size = 13)
    {
        for (const QString &word : text.split(u' ')) {
            const QRectF box(x, y + m_shift, width(word, size), size * 1.1);
            m_page.words.append(PageWord{word, box, size, bool(style & Bold), bool(style & Italic)});
            x += width(word, size) + size * 0.25;
        }
        m_page.text += text + u'\n';
        return *this;
    }
    PageText page() const { return m_page; }

private:
    static qreal width(const QString &text, float size) { return text.size() * size * 0.5; }

    qreal m_shift;
    PageText m_page;
};

Sheet head(const QString &parent, const QString &agency, const QString &code, const QString &date, qreal shift = 0)
{
    Sheet sheet(shift);
    sheet.centred(150, 60, parent).centred(150, 76, agency, Bold);
    sheet.centred(415, 60, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_qs, Bold, 12).centred(415, 76, u"Độc lập - Tự do - Hạnh phúc"_qs, Bold, 13);
    sheet.centred(150, 104, code).centred(415, 104, date, Italic);
    return sheet;
}

/// A công văn of a department, as the most letters are.
Sheet letter()
{
    Sheet sheet = head(u"UBND TỈNH PHÚ THƯỢNG"_qs, u"SỞ NỘI VỤ"_qs, u"Số: 214/SNV-CCHC"_qs, u"Phú Thượng, ngày 05 tháng 3 năm 2026"_qs);
    sheet.centred(150, 126, u"V/v báo cáo công tác"_qs, Plain, 12).centred(150, 140, u"cải cách hành chính quý I"_qs, Plain, 12);
    sheet.centred(150, 165, u"HỎA TỐC"_qs, Bold);
    sheet.at(200, 190, u"Kính gửi: Các sở, ban, ngành;"_qs);
    sheet.at(90, 230, u"Sở Nội vụ tỉnh Phú Thượng đề nghị các đơn vị gửi báo cáo về Sở"_qs);
    sheet.at(72, 250, u"trước ngày 20/3/2026 để tổng hợp theo Công văn số 12/BNV-VP."_qs);
    return sheet;
}

void sign(Sheet &sheet, qreal y, const QStringList &titles, const QString &name)
{
    sheet.at(72, y, u"Nơi nhận:"_qs, Bold | Italic, 12).at(72, y + 16, u"- Như trên;"_qs, Plain, 11);
    for (qsizetype i = 0; i < titles.size(); ++i)
        sheet.centred(420, y + 15.0 * double(i), titles[i], Bold);
    sheet.centred(420, y + 110, name, Bold, 14);
}

const RecognitionContext context{{{u"NQ"_qs, u"Nghị quyết (cá biệt)"_qs}, {u"QĐ"_qs, u"Quyết định (cá biệt)"_qs}, {u"TB"_qs, u"Thông báo"_qs},
                                  {u"TTr"_qs, u"Tờ trình"_qs}, {u"CV"_qs, u"Công văn"_qs}, {u"QĐ-QPPL"_qs, u"Quyết định (quy phạm pháp luật)"_qs},
                                  {u"TT"_qs, u"Thông tư"_qs}}};

RecognisedFields recognised(const QList<PageText> &pages)
{
    Reading reading;
    reading.pageCount = int(pages.size());
    reading.pages = pages;
    return recognise(reading, context);
}

}

class TestRecognition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksInColouredInk_data()
    {
        QTest::addColumn<QStringList>("marks");
        QTest::addColumn<QString>("urgency");
        QTest::addColumn<QString>("secrecy");
        QTest::addColumn<bool>("certain");
        QTest::newRow("read") << QStringList{u"HỎA TỐC"_qs} << u"express"_qs << QString() << true;
        QTest::newRow("with an hour") << QStringList{u"HỎA TỐC HẸN GIỜ"_qs} << u"express"_qs << QString() << true;
        QTest::newRow("old placing of tones") << QStringList{u"HOẢ TỐC"_qs} << u"express"_qs << QString() << true;
        QTest::newRow("a letter wrong") << QStringList{u"HÔA TỘG"_qs} << u"express"_qs << QString() << false;
        QTest::newRow("in part") << QStringList{u"KHẨN …"_qs} << u"urgent"_qs << QString() << false;
        QTest::newRow("a word of two") << QStringList{u"THƯỢNG …"_qs} << u"very_urgent"_qs << QString() << false;
        QTest::newRow("a word of two, of secrecy") << QStringList{u"TUYỆT …"_qs} << QString() << u"tuyet_mat"_qs << false;
        QTest::newRow("a word of no stamp") << QStringList{u"BẢN …"_qs, u"HẾT …"_qs} << QString() << QString() << true;
        QTest::newRow("four letters leave no doubt") << QStringList{u"KHẨU"_qs} << QString() << QString() << true;
        QTest::newRow("two of them") << QStringList{u"TỐI MẬT"_qs, u"KHẨN"_qs} << u"urgent"_qs << u"toi_mat"_qs << true;
        QTest::newRow("a remark") << QStringList{u"khẩn"_qs} << QString() << QString() << true;
        QTest::newRow("another stamp") << QStringList{u"BẢN SAO"_qs} << QString() << QString() << true;
        QTest::newRow("unread") << QStringList{QString()} << u"normal"_qs << u"none"_qs << false;
        QTest::newRow("unread beside one that is read") << QStringList{QString(), u"THƯỢNG KHẨN"_qs} << u"very_urgent"_qs << QString() << true;
    }

    void marksInColouredInk()
    {
        QFETCH(QStringList, marks);
        QFETCH(QString, urgency);
        QFETCH(QString, secrecy);
        QFETCH(bool, certain);
        Reading reading;
        reading.pageCount = 1;
        PageText page = head({}, u"SỞ NỘI VỤ"_qs, u"Số: 214/SNV-CCHC"_qs, u"Phú Thượng, ngày 05 tháng 3 năm 2026"_qs).page();
        for (const QString &mark : marks)
            page.notes << PageNote{mark, QRectF(50, 150, 60, 20)};
        reading.pages << page;
        const Recognition found = recogniseLetter(reading, {}, context);
        QCOMPARE(found.fields.urgency.value, urgency);
        QCOMPARE(found.secrecy.value, secrecy);
        QCOMPARE(findingsOf(found).secrecy.value, secrecy);
        for (const Proposed *value : {&found.fields.urgency, &found.secrecy})
            QVERIFY(value->value.isEmpty() || (value->confidence >= 80) == certain);
    }

    void wholeLetter()
    {
        Sheet sheet = letter();
        sign(sheet, 600, {u"KT. GIÁM ĐỐC"_qs, u"PHÓ GIÁM ĐỐC"_qs}, u"Lò Thị Mai"_qs);
        const RecognisedFields fields = recognised({sheet.page()});
        QCOMPARE(fields.codeNumber.value, u"214"_qs);
        QCOMPARE(fields.codeNotation.value, u"SNV-CCHC"_qs);
        QCOMPARE(fields.issued.value, u"2026-03-05"_qs);
        QCOMPARE(fields.place.value, u"Phú Thượng"_qs);
        QCOMPARE(fields.agency.value, u"Sở Nội vụ tỉnh Phú Thượng"_qs);
        QCOMPARE(fields.kind.value, u"CV"_qs);
        QCOMPARE(fields.subject.value, u"Báo cáo công tác cải cách hành chính quý I"_qs);
        QCOMPARE(fields.urgency.value, u"express"_qs);
        QCOMPARE(fields.due.value, u"2026-03-19"_qs); // before the 20th
        QCOMPARE(fields.signer.value, u"Lò Thị Mai"_qs);
        QCOMPARE(fields.signerTitle.value, u"Phó Giám đốc"_qs);
        QCOMPARE(fields.pages, 1);
        for (const Proposed *field : {&fields.codeNumber, &fields.issued, &fields.agency, &fields.kind, &fields.subject, &fields.urgency,
                                      &fields.due, &fields.signer, &fields.signerTitle}) {
            QVERIFY2(field->confidence >= 80, qPrintable(field->value));
            QCOMPARE(field->page, 0);
        }
        QVERIFY(fields.issued.box.contains(QPointF(415, 110)));
        QVERIFY(fields.signer.box.contains(QPointF(420, 717)));
        QVERIFY(fields.due.box.top() > 245 && fields.due.box.bottom() < 270);
    }

    /// The marks over capitals that a scanner read as letters, its dots between the words of a name, a name without its marks.
    void specksOfAScan()
    {
        Sheet sheet = letter();
        sign(sheet, 600, {u"TL. CHỦ TỊCH"_qs, u"CHÁNH VĂN PHÒNG"_qs}, u"Nguyên Hoàng Giang"_qs);
        PageText page = sheet.page();
        page.source = TextSource::Ocr;
        for (PageWord &word : page.words)
            word.confidence = 95;
        const QList<PageWord> words = page.words;
        for (const PageWord &word : words) {
            if (word.text == u"VĂN")
                page.words << PageWord{u"v"_qs, QRectF(word.box.left() + 4, word.box.top() + 1, 4, 2), 2, false, false, 87};
            if (word.text == u"Hoàng")
                page.words << PageWord{u"`"_qs, QRectF(word.box.left() + 12, word.box.top(), 2, 2), 2, false, false, 93}
                           << PageWord{u"."_qs, QRectF(word.box.left() + 14, word.box.top() + 8, 2, 2), 2, false, false, 90};
        }
        const RecognisedFields fields = recognised({page});
        QCOMPARE(fields.signer.value, u"Nguyễn Hoàng Giang"_qs);
        QCOMPARE(fields.signerTitle.value, u"Chánh Văn phòng"_qs);
    }

    void namedKind()
    {
        Sheet sheet = head(u"CỘNG TÁC"_qs, u"ỦY BAN NHÂN DÂN TỈNH PHÚ THƯỢNG"_qs, u"Số: 05/2026/QĐ-UBND"_qs, u"Phú Thượng, ngày 10 tháng 02 năm 2026"_qs);
        sheet.centred(300, 150, u"QUYẾT ĐỊNH"_qs, Bold, 14).centred(300, 166, u"Ban hành Quy chế làm việc"_qs, Bold, 14);
        sheet.centred(300, 182, u"của Ủy ban nhân dân tỉnh"_qs, Bold, 14).centred(300, 225, u"ỦY BAN NHÂN DÂN TỈNH PHÚ THƯỢNG"_qs, Bold);
        sheet.at(90, 250, u"Căn cứ Luật Tổ chức chính quyền địa phương;"_qs, Italic);
        const RecognisedFields fields = recognised({sheet.page()});
        QCOMPARE(fields.codeNotation.value, u"2026/QĐ-UBND"_qs);
        QCOMPARE(fields.kind.value, u"QĐ-QPPL"_qs); // the year in the notation tells it from QĐ
        QCOMPARE(fields.subject.value, u"Ban hành Quy chế làm việc của Ủy ban nhân dân tỉnh"_qs);
        QVERIFY(fields.subject.confidence >= 80);
    }

    /// The Party's title instead of the national one, the kind beside the number.
    void partyLetter()
    {
        Sheet sheet;
        sheet.centred(150, 60, u"TỈNH ỦY PHÚ THƯỢNG"_qs, Bold).centred(150, 76, u"*"_qs).centred(150, 92, u"Số 123-CV/TU"_qs);
        sheet.centred(415, 60, u"ĐẢNG CỘNG SẢN VIỆT NAM"_qs, Bold, 14).centred(415, 92, u"Phú Thượng, ngày 05 tháng 3 năm 2026"_qs, Italic);
        sheet.centred(150, 110, u"V/v chuẩn bị hội nghị"_qs, Plain, 12).at(200, 150, u"Kính gửi: Sở Nội vụ"_qs).at(90, 190, u"Đảng Cộng sản Việt Nam lãnh đạo toàn diện công tác chuẩn bị"_qs);
        const RecognisedFields fields = recognised({sheet.page()});
        QCOMPARE(fields.codeNumber.value + u'/' + fields.codeNotation.value, u"123-CV/TU"_qs);
        QCOMPARE(fields.issued.value, u"2026-03-05"_qs);
        QCOMPARE(fields.agency.value, u"Tỉnh ủy Phú Thượng"_qs);
        QCOMPARE(fields.kind.value, u"CV"_qs);
        QCOMPARE(fields.subject.value, u"Chuẩn bị hội nghị"_qs);
    }

    void codes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("notation");
        QTest::newRow("plain") << u"Số: 36/TB-UBND"_qs << u"36"_qs << u"TB-UBND"_qs;
        QTest::newRow("spaces") << u"Số : 36 / TB - UBND"_qs << u"36"_qs << u"TB-UBND"_qs;
        QTest::newRow("no colon") << u"Số 07/KH-SNV"_qs << u"07"_qs << u"KH-SNV"_qs;
        QTest::newRow("long dash") << u"Số: 12/UBND–VX"_qs << u"12"_qs << u"UBND-VX"_qs;
        QTest::newRow("suffix") << u"Số: 12a/UBND-VX"_qs << u"12a"_qs << u"UBND-VX"_qs;
        QTest::newRow("number by hand") << u"Số: /UBND-VX"_qs << QString() << u"UBND-VX"_qs;
        QTest::newRow("dots for the number") << u"Số: ……/UBND-VX"_qs << QString() << u"UBND-VX"_qs;
        QTest::newRow("law") << u"Luật số: 51/2024/QH15"_qs << u"51"_qs << u"2024/QH15"_qs;
        QTest::newRow("no number at all") << u"Số nhà 12 đường Láng"_qs << QString() << QString();
        QTest::newRow("nonsense") << u"Số: xem phụ lục"_qs << QString() << QString();
    }
    void codes()
    {
        QFETCH(QString, line);
        const RecognisedFields fields = recognised({head(u"BỘ"_qs, u"BỘ NỘI VỤ"_qs, line, u"Hà Nội, ngày 05 tháng 3 năm 2026"_qs).page()});
        QTEST(fields.codeNumber.value, "number");
        QTEST(fields.codeNotation.value, "notation");
    }

    void dates_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("place");
        QTest::newRow("plain") << u"Hà Nội, ngày 05 tháng 01 năm 2020"_qs << u"2020-01-05"_qs << u"Hà Nội"_qs;
        QTest::newRow("the largest city") << u"Thành phố Hồ Chí Minh, ngày 05 tháng 6 năm 2024"_qs << u"2024-06-05"_qs << u"Thành phố Hồ Chí Minh"_qs;
        QTest::newRow("numbered") << u"Quận 1, ngày 05 tháng 6 năm 2024"_qs << u"2024-06-05"_qs << u"Quận 1"_qs;
        QTest::newRow("town") << u"Thị xã Sơn Tây, ngày 05 tháng 6 năm 2024"_qs << u"2024-06-05"_qs << u"Thị xã Sơn Tây"_qs;
        QTest::newRow("two names") << u"Bà Rịa - Vũng Tàu, ngày 05 tháng 6 năm 2024"_qs << u"2024-06-05"_qs << u"Bà Rịa - Vũng Tàu"_qs;
        QTest::newRow("no place") << u"Ngày 5 tháng 6 năm 2020"_qs << u"2020-06-05"_qs << QString();
        QTest::newRow("day by hand") << u"Huế, ngày    tháng 3 năm 2020"_qs << QString() << u"Huế"_qs;
        QTest::newRow("dots") << u"Huế, ngày ... tháng ... năm 2020"_qs << QString() << u"Huế"_qs;
        QTest::newRow("no such day") << u"Huế, ngày 31 tháng 02 năm 2020"_qs << QString() << u"Huế"_qs;
        QTest::newRow("another century") << u"Huế, ngày 01 tháng 02 năm 1020"_qs << QString() << u"Huế"_qs;
    }
    void dates()
    {
        QFETCH(QString, line);
        const RecognisedFields fields = recognised({head(u"BỘ"_qs, u"BỘ NỘI VỤ"_qs, u"Số: 1/BNV-VP"_qs, line).page()});
        QTEST(fields.issued.value, "date");
        QTEST(fields.place.value, "place");
    }

    void names_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("written");
        QTest::newRow("province") << u"ỦY BAN NHÂN DÂN TỈNH PHÚ THƯỢNG"_qs << u"Ủy ban nhân dân tỉnh Phú Thượng"_qs;
        QTest::newRow("city") << u"UBND THÀNH PHỐ ĐÀ NẴNG"_qs << u"UBND thành phố Đà Nẵng"_qs;
        QTest::newRow("ministry") << u"BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"_qs << u"Bộ Lao động - Thương binh và Xã hội"_qs;
        QTest::newRow("marks that a scanner lost") << u"UY BAN NHÂN DÂN TỈNH PHÚ THƯỢNG"_qs << u"Ủy ban nhân dân tỉnh Phú Thượng"_qs;
        QTest::newRow("department") << u"SỞ KẾ HOẠCH VÀ ĐẦU TƯ"_qs << u"Sở Kế hoạch và Đầu tư"_qs;
        QTest::newRow("syllables that also begin names") << u"BỘ QUỐC PHÒNG"_qs << u"Bộ Quốc phòng"_qs;
        QTest::newRow("a head under a head") << u"THANH TRA BỘ NỘI VỤ"_qs << u"Thanh tra Bộ Nội vụ"_qs;
        QTest::newRow("new tone place") << u"UỶ BAN NHÂN DÂN XÃ HOÀ BÌNH"_qs << u"Ủy ban nhân dân xã Hòa Bình"_qs;
        QTest::newRow("bank") << u"NGÂN HÀNG NHÀ NƯỚC VIỆT NAM"_qs << u"Ngân hàng Nhà nước Việt Nam"_qs;
        QTest::newRow("office") << u"VĂN PHÒNG CHÍNH PHỦ"_qs << u"Văn phòng Chính phủ"_qs;
        QTest::newRow("several together") << u"TÒA ÁN NHÂN DÂN TỐI CAO - BỘ CÔNG AN - BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"_qs
                                          << u"Tòa án nhân dân tối cao - Bộ Công an - Bộ Lao động - Thương binh và Xã hội"_qs;
        QTest::newRow("number of a region") << u"CHI CỤC HẢI QUAN KHU VỰC II"_qs << u"Chi cục Hải quan khu vực II"_qs;
    }
    void names()
    {
        QFETCH(QString, printed);
        QTEST(sentenceCase(printed), "written");
    }

    void signers_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QString>("title");
        QTest::newRow("head") << QStringList{u"GIÁM ĐỐC"_qs} << u"Nguyễn Văn An"_qs << u"Nguyễn Văn An"_qs << u"Giám đốc"_qs;
        QTest::newRow("by order of") << QStringList{u"TL. CHỦ TỊCH"_qs, u"KT.CHÁNH VĂN PHÒNG"_qs, u"PHÓ CHÁNH VĂN PHÒNG"_qs} << u"Lê Nhuận"_qs
                                     << u"Lê Nhuận"_qs << u"Phó Chánh Văn phòng"_qs;
        QTest::newRow("on behalf of") << QStringList{u"TM. ỦY BAN NHÂN DÂN"_qs, u"CHỦ TỊCH"_qs} << u"Trần Thị Bình"_qs << u"Trần Thị Bình"_qs
                                      << u"Chủ tịch"_qs;
        QTest::newRow("acting") << QStringList{u"Q. CỤC TRƯỞNG"_qs} << u"Trần Bình"_qs << u"Trần Bình"_qs << u"Q. Cục trưởng"_qs;
        QTest::newRow("capitals and rank") << QStringList{u"GIÁM ĐỐC"_qs} << u"Đại tá TRẦN BÌNH"_qs << u"Trần Bình"_qs << u"Giám đốc"_qs;
        QTest::newRow("no name") << QStringList{u"GIÁM ĐỐC"_qs} << u"đã ký và đóng dấu"_qs << QString() << QString();
    }
    void signers()
    {
        QFETCH(QStringList, titles);
        QFETCH(QString, name);
        Sheet last;
        sign(last, 300, titles, name);
        const RecognisedFields fields = recognised({letter().page(), Sheet().at(72, 90, u"Nội dung ./."_qs).page(), last.page()});
        QTEST(fields.signer.value, "signer");
        QTEST(fields.signerTitle.value, "title");
        QVERIFY(fields.signer.value.isEmpty() || fields.signer.page == 2);
    }

    /// The letter's own signer, not that of a draft or a form that comes after it.
    void firstSignatureCounts()
    {
        Sheet own = letter(), draft;
        sign(own, 600, {u"GIÁM ĐỐC"_qs}, u"Nguyễn Văn An"_qs);
        sign(draft, 300, {u"CHỦ TỊCH"_qs}, u"Trần Thị Bình"_qs);
        QCOMPARE(recognised({own.page(), draft.page()}).signer.value, u"Nguyễn Văn An"_qs);
    }

    void severalSignersAreNotCertain()
    {
        Sheet sheet = letter();
        sheet.centred(150, 600, u"CHÁNH ÁN"_qs, Bold).centred(150, 700, u"Trần Văn Bình"_qs, Bold);
        sheet.centred(420, 600, u"VIỆN TRƯỞNG"_qs, Bold).centred(420, 700, u"Nguyễn Văn An"_qs, Bold);
        QVERIFY(recognised({sheet.page()}).signer.confidence < 80);
    }

    void deadlines_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("certain");
        QTest::newRow("at the latest") << u"gửi về Bộ chậm nhất là ngày 15 tháng 4 năm 2026."_qs << u"2026-04-15"_qs << true;
        QTest::newRow("with the hour") << u"gửi ý kiến trước 16 giờ 30 phút, ngày 15/4/2026."_qs << u"2026-04-15"_qs << true;
        QTest::newRow("with the day of the week") << u"gửi ý kiến về Bộ trước thứ Tư, ngày 15/4/2026."_qs << u"2026-04-14"_qs << true;
        QTest::newRow("hour and day of the week") << u"gửi ý kiến trước 16:30, thứ 4 (ngày 15/4/2026)."_qs << u"2026-04-15"_qs << true;
        QTest::newRow("not later than") << u"báo cáo Bộ muộn nhất đến hết ngày 15/4/2026."_qs << u"2026-04-15"_qs << true;
        QTest::newRow("before a day") << u"gửi ý kiến về Bộ trước ngày 15/4/2026."_qs << u"2026-04-14"_qs << true;
        QTest::newRow("before a Monday") << u"gửi ý kiến về Bộ trước ngày 13/4/2026."_qs << u"2026-04-10"_qs << true;
        QTest::newRow("without a year") << u"gửi báo cáo chậm nhất ngày 15/4 để tổng hợp."_qs << u"2026-04-15"_qs << true;
        QTest::newRow("without a year, the next one") << u"gửi báo cáo chậm nhất ngày 15/01 để tổng hợp."_qs << u"2027-01-15"_qs << true;
        QTest::newRow("two of them") << u"gửi trước ngày 15/4/2026; báo cáo trước ngày 20/4/2026."_qs << u"2026-04-14"_qs << false;
        QTest::newRow("long past") << u"Các báo cáo có trước ngày 01/7/2014."_qs << QString() << false;
        QTest::newRow("far ahead") << u"hoàn thành trước ngày 31/12/2030."_qs << QString() << false;
        QTest::newRow("no such day") << u"gửi trước ngày 31/4/2026."_qs << QString() << false;
        QTest::newRow("every year") << u"hằng năm, các đơn vị báo cáo Bộ trước ngày 15 tháng 01 của năm sau."_qs << QString() << false;
        QTest::newRow("every year, beginning with one") << u"hằng năm gửi báo cáo về Bộ, năm nay trước ngày 15/4/2026."_qs << u"2026-04-14"_qs << true;
        QTest::newRow("nothing asked") << u"Công trình khởi công trước ngày 15/4/2026."_qs << QString() << false;
    }
    void deadlines()
    {
        QFETCH(QString, sentence);
        QFETCH(bool, certain);
        Sheet sheet = head(u"BỘ"_qs, u"BỘ NỘI VỤ"_qs, u"Số: 1/BNV-VP"_qs, u"Hà Nội, ngày 05 tháng 3 năm 2026"_qs);
        sheet.at(200, 190, u"Kính gửi: Các đơn vị"_qs).at(72, 230, sentence);
        const RecognisedFields fields = recognised({sheet.page()});
        QTEST(fields.due.value, "due");
        QCOMPARE(fields.due.confidence >= 80, certain);
    }

    /// As some agencies and most companies write it; a stamp says a day without a place.
    void dayWithSlashes()
    {
        const auto issued = [](const QString &line) { return recognised({head(u"BỘ"_qs, u"BỘ NỘI VỤ"_qs, u"Số: 1/BNV-VP"_qs, line).page()}); };
        QCOMPARE(issued(u"Hà Nội, ngày 05/3/2026"_qs).issued.value, u"2026-03-05"_qs);
        QCOMPARE(issued(u"Hà Nội, ngày 05/3/2026"_qs).place.value, u"Hà Nội"_qs);
        QCOMPARE(issued(u"Ngày 05/3/2026"_qs).issued.value, QString());
        QCOMPARE(issued(u"Hà Nội, ngày 35/3/2026"_qs).issued.value, QString());
    }

    /// The line below begins another name, also where a scanner tells nothing of the weight of letters.
    void armysUnitsAreAgencies()
    {
        Sheet sheet = head(u"BỘ QUỐC PHÒNG"_qs, u"QUÂN KHU 3"_qs, u"Số: 12/QK-BTM"_qs, u"Hải Phòng, ngày 05 tháng 3 năm 2026"_qs);
        PageText page = sheet.page();
        for (PageWord &word : page.words)
            word.bold = false;
        QCOMPARE(recognised({page}).agency.value, u"Quân khu 3"_qs);
    }

    void headsAreSpelt()
    {
        QCOMPARE(withUsualHead(u"Uy ban nhân dân tỉnh Phú Thượng"_qs), u"Ủy ban nhân dân tỉnh Phú Thượng"_qs);
        QCOMPARE(withUsualHead(u"Uỷ ban nhân dân xã Sông Thao"_qs), u"Ủy ban nhân dân xã Sông Thao"_qs);
        QCOMPARE(withUsualHead(u"Ban Chỉ đạo 138 tỉnh"_qs), u"Ban Chỉ đạo 138 tỉnh"_qs);
        QCOMPARE(withUsualHead(u"Văn phòng Ủy ban"_qs), u"Văn phòng Ủy ban"_qs);
    }

    /// A note above the head that names the country, as signing tools print it, and the gazette's own line.
    void signingNoteIsNoHead()
    {
        Sheet sheet = head(u"BỘ"_qs, u"BỘ NỘI VỤ"_qs, u"Số: 12/BNV-VP"_qs, u"Hà Nội, ngày 05 tháng 3 năm 2026"_qs, 60);
        PageText page = sheet.page();
        page.words += Sheet().at(30, 5, u"Ký bởi: CÔNG BÁO NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_qs, Plain, 7).page().words;
        QCOMPARE(recognised({page}).codeNumber.value, u"12"_qs);
        QCOMPARE(recognised({page}).agency.value, u"Bộ Nội vụ"_qs);
    }

    /// What the text says inside is never taken for what the head says.
    void headlessPagesGiveNothing()
    {
        Sheet body;
        body.at(72, 80, u"Thông tư số 12/2022/TT-BLĐTBXH ngày 30 tháng 6 năm 2022 của Bộ trưởng"_qs).at(72, 100, u"Số: 12/BNV-VP"_qs);
        const RecognisedFields none = recognised({body.page()});
        QVERIFY(none.codeNumber.value.isEmpty() && none.issued.value.isEmpty() && none.agency.value.isEmpty() && none.signer.value.isEmpty());

        Sheet bare;
        bare.centred(415, 60, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_qs, Bold, 12).centred(415, 76, u"Độc lập - Tự do - Hạnh phúc"_qs, Bold);
        bare.at(72, 130, u"Thông tư số 12/2022/TT-BNV gồm các phần của ngày 30 tháng 6 năm 2022 và"_qs);
        const RecognisedFields headless = recognised({bare.page()});
        QVERIFY(headless.codeNumber.value.isEmpty() && headless.issued.value.isEmpty());
    }

    void scansGiveNothing()
    {
        Reading scan;
        scan.pageCount = 3;
        scan.pages = QList<PageText>(3);
        scan.pages.first().size = QSizeF(595, 842);
        const RecognisedFields fields = recognise(scan, context);
        QCOMPARE(fields.pages, 3);
        QVERIFY(fields.codeNumber.value.isEmpty() && fields.subject.value.isEmpty() && fields.signer.value.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecognition)

#include "tst_recognition.moc"
