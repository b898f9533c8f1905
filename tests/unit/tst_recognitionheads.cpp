// SPDX-License-Identifier: GPL-3.0-or-later
// Heads that are laid out otherwise than those of a committee or a department: councils, the Party, unions, the nineties.
#include "app/recognition/fields.h"

#include <QtTest>

using namespace congso;
using namespace congso::recognition;

namespace {

/// Lines set as a typist would; a letter is half its size wide. A leading '*' is bold.
class Sheet
{
public:
    Sheet() { m_page.size = QSizeF(595, 842); }

    Sheet &centred(qreal middle, qreal y, QString text)
    {
        const bool bold = text.startsWith(u'*') && text.size() > 3;
        if (bold)
            text.remove(0, 1);
        qreal x = middle - width(text) / 2;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            m_page.words.append(PageWord{word, QRectF(x, y, width(word), high), size, bold, false});
            x += width(word) + size * 0.25;
        }
        m_page.text += text + u'\n';
        return *this;
    }
    Sheet &column(qreal middle, qreal &y, const QStringList &lines)
    {
        for (const QString &line : lines) {
            centred(middle, y, line);
            y += pitch;
        }
        return *this;
    }
    PageText page() const { return m_page; }

    static constexpr qreal pitch = 15;

private:
    static qreal width(const QString &text) { return text.size() * size * 0.5; }
    static constexpr float size = 12;
    static constexpr qreal high = 17; ///< fonts reach into the line below

    PageText m_page;
};

const QStringList state{u"*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_qs, u"*Độc lập - Tự do - Hạnh phúc"_qs};
const QStringList party{u"*ĐẢNG CỘNG SẢN VIỆT NAM"_qs};
const QStringList youth{u"*ĐOÀN TNCS HỒ CHÍ MINH"_qs};
const QString day = u"Hà Lam, ngày 05 tháng 3 năm 2026"_qs;

const RecognitionContext context{{{u"NQ"_qs, u"Nghị quyết (cá biệt)"_qs}, {u"QĐ"_qs, u"Quyết định (cá biệt)"_qs}, {u"CĐ"_qs, u"Công điện"_qs}, {u"CV"_qs, u"Công văn"_qs},
                                  {u"HD"_qs, u"Hướng dẫn"_qs}, {u"CTr"_qs, u"Chương trình"_qs}, {u"KL"_qs, u"Kết luận"_qs}, {u"KH"_qs, u"Kế hoạch"_qs}}};

RecognisedFields recognised(const Sheet &sheet, TextSource source = TextSource::Layer)
{
    Reading reading;
    reading.pageCount = 1;
    reading.pages = {sheet.page()};
    reading.pages.first().source = source;
    return recognise(reading, context);
}

/// Both columns of the head, the middle of the page below, then text.
Sheet sheetOf(const QStringList &left, const QStringList &right, const QStringList &below)
{
    Sheet sheet;
    qreal leftY = 60, rightY = 60;
    sheet.column(160, leftY, left).column(420, rightY, right + QStringList{day});
    qreal y = std::max(leftY, rightY) + 20;
    sheet.column(300, y, below);
    y += 20;
    return sheet.column(300, y, {u"Thực hiện Công văn số 12/BNV-VP ngày 03/02/2026 của Bộ Nội vụ, đề nghị các đơn vị báo cáo."_qs});
}

}

class TestRecognitionHeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agencies_data()
    {
        QTest::addColumn<QStringList>("left");
        QTest::addColumn<QStringList>("right");
        QTest::addColumn<QString>("agency");
        QTest::newRow("committee, its place bold alone") << QStringList{u"ỦY BAN NHÂN DÂN"_qs, u"*TỈNH HÀ LAM"_qs} << state << u"Ủy ban nhân dân tỉnh Hà Lam"_qs;
        QTest::newRow("standing members of a council") << QStringList{u"HỘI ĐỒNG NHÂN DÂN"_qs, u"TỈNH HÀ LAM"_qs, u"*THƯỜNG TRỰC"_qs} << state << u"Thường trực Hội đồng nhân dân tỉnh Hà Lam"_qs;
        QTest::newRow("the same in one weight") << QStringList{u"HỘI ĐỒNG NHÂN DÂN"_qs, u"TỈNH HÀ LAM"_qs, u"THƯỜNG TRỰC"_qs} << state << u"Thường trực Hội đồng nhân dân tỉnh Hà Lam"_qs;
        QTest::newRow("Fatherland Front") << QStringList{u"ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM"_qs, u"TỈNH HÀ LAM"_qs, u"*BAN THƯỜNG TRỰC"_qs} << state
                                          << u"Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Lam"_qs;
        QTest::newRow("board of a Party committee") << QStringList{u"TỈNH ỦY HÀ LAM"_qs, u"*BAN TỔ CHỨC"_qs} << party << u"Ban Tổ chức Tỉnh ủy Hà Lam"_qs;
        QTest::newRow("Party committee of a province") << QStringList{u"ĐẢNG BỘ TỈNH HÀ LAM"_qs, u"*TỈNH ỦY"_qs} << party << u"Tỉnh ủy Hà Lam"_qs;
        QTest::newRow("another committee is not below it") << QStringList{u"TỈNH ỦY HÀ LAM"_qs, u"*ĐẢNG ỦY CÔNG AN TỈNH"_qs} << party << u"Đảng ủy Công an tỉnh"_qs;
        QTest::newRow("youth union") << QStringList{u"TỈNH ĐOÀN HÀ LAM"_qs, u"*BAN CHẤP HÀNH"_qs} << youth << u"Ban Chấp hành Tỉnh đoàn Hà Lam"_qs;
        QTest::newRow("the level is said already") << QStringList{u"ỦY BAN NHÂN DÂN TỈNH HÀ LAM"_qs, u"*THANH TRA TỈNH"_qs} << state << u"Thanh tra tỉnh Hà Lam"_qs;
        QTest::newRow("board over two lines") << QStringList{u"ỦY BAN NHÂN DÂN TỈNH HÀ LAM"_qs, u"*BAN QUẢN LÝ CÁC"_qs, u"*KHU CÔNG NGHIỆP"_qs} << state
                                              << u"Ban Quản lý các khu công nghiệp tỉnh Hà Lam"_qs;
    }
    void agencies()
    {
        QFETCH(QStringList, left);
        QFETCH(QStringList, right);
        const RecognisedFields fields = recognised(sheetOf(left + QStringList{u"Số: 12/ABC-VP"_qs}, right, {u"Kính gửi: Các xã, phường"_qs}));
        QTEST(fields.agency.value, "agency");
        QCOMPARE(fields.issued.value, u"2026-03-05"_qs);
        QCOMPARE(fields.codeNumber.value, u"12"_qs);
    }

    void scannedNames_data()
    {
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("agency");
        QTest::addColumn<bool>("certain");
        QTest::newRow("as printed") << u"ỦY BAN NHÂN DÂN TỈNH HÀ LAM"_qs << u"SỞ XÂY DỰNG"_qs << u"Sở Xây dựng tỉnh Hà Lam"_qs << true;
        QTest::newRow("read together") << u"ỦY BAN NHÂN DÂN TỈNHHÀ LAM"_qs << u"SỞ XÂY DỰNG"_qs << u"Sở Xây dựng tỉnh Hà Lam"_qs << true;
        QTest::newRow("another place than before the date") << u"ỦY BAN NHÂN DÂN TỈNH HÀ LẠM"_qs << u"SỞ XÂY DỰNG"_qs << u"Sở Xây dựng tỉnh Hà Lam"_qs << true;
        QTest::newRow("a letter of the place wrong") << u"ỦY BAN NHÂN DÂN TỈNH HA LÂN"_qs << u"SỞ XÂY DỰNG"_qs << u"Sở Xây dựng tỉnh Ha Lân"_qs << false;
        QTest::newRow("marks lost") << u"ỦY BAN NHÂN DÂN TỈNH HÀ LAM"_qs << u"BAN TIEP CONG DÂN"_qs << u"Ban Tiep cong dân tỉnh Hà Lam"_qs << false;
    }
    void scannedNames()
    {
        QFETCH(QString, parent);
        QFETCH(QString, printed);
        QFETCH(bool, certain);
        QString initials;
        for (const QString &word : printed.split(u' '))
            initials += word.at(0);
        const Sheet sheet = sheetOf({parent, printed, u"Số: 12/"_qs + initials + u"-VP"_qs}, state, {u"Kính gửi: Các xã, phường"_qs});
        const Proposed agency = recognised(sheet, TextSource::Ocr).agency;
        QTEST(agency.value, "agency");
        QCOMPARE(agency.confidence >= 80, certain);
    }

    void titles_data()
    {
        QTest::addColumn<QStringList>("below");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("subject");
        const QString about = u"*Về việc lập dự toán năm 2026"_qs;
        QTest::newRow("of several branches") << QStringList{u"*HƯỚNG DẪN LIÊN NGÀNH"_qs, about} << u"HD"_qs << about.mid(1);
        QTest::newRow("of action") << QStringList{u"*CHƯƠNG TRÌNH HÀNH ĐỘNG"_qs, about} << u"CTr"_qs << about.mid(1);
        QTest::newRow("of an inspection") << QStringList{u"*KẾT LUẬN THANH TRA"_qs, about} << u"KL"_qs << about.mid(1);
        QTest::newRow("nineties") << QStringList{u"*QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH HÀ LAM"_qs, u"(V/v thành lập Ban Quản lý dự án)"_qs, QString(), u"*QUYẾT ĐỊNH"_qs} << u"QĐ"_qs
                                  << u"Thành lập Ban Quản lý dự án"_qs;
        QTest::newRow("all in capitals") << QStringList{u"*CÔNG ĐIỆN"_qs, u"*VỀ VIỆC ỨNG PHÓ BÃO SỐ 7"_qs} << u"CĐ"_qs << u"VỀ VIỆC ỨNG PHÓ BÃO SỐ 7"_qs;
        QTest::newRow("telegram") << QStringList{u"*CÔNG ĐIỆN"_qs, about, u"*CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:"_qs} << u"CĐ"_qs << about.mid(1);
    }
    void titles()
    {
        QFETCH(QStringList, below);
        const RecognisedFields fields = recognised(sheetOf({u"*SỞ NỘI VỤ"_qs, u"Số: 12/ABC-VP"_qs}, state, below));
        QTEST(fields.kind.value, "kind");
        QTEST(fields.subject.value, "subject");
    }

    void answerWithoutSign()
    {
        const QStringList left{u"*SỞ NỘI VỤ"_qs, u"Số: 12/SNV-VP"_qs, u"Phúc đáp Công văn số 412/STC-NS"_qs, u"ngày 11/02/2026 của Sở Tài chính"_qs};
        const RecognisedFields fields = recognised(sheetOf(left, state, {u"Kính gửi: Sở Tài chính"_qs}));
        QCOMPARE(fields.kind.value, u"CV"_qs);
        QCOMPARE(fields.subject.value, u"Phúc đáp Công văn số 412/STC-NS ngày 11/02/2026 của Sở Tài chính"_qs);
        QVERIFY(fields.subject.confidence < 80);
    }

    void notations_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("read");
        QTest::newRow("office of land") << u"QLĐĐ-ĐKDL"_qs << u"QLĐĐ-ĐKDL"_qs;
        QTest::newRow("deputies") << u"ĐĐBQH-VP"_qs << u"ĐĐBQH-VP"_qs;
        QTest::newRow("a bar read twice") << u"QĐĐ-UBND"_qs << u"QĐ-UBND"_qs;
    }
    void notations()
    {
        QFETCH(QString, printed);
        for (const TextSource source : {TextSource::Layer, TextSource::Ocr})
            QTEST(recognised(sheetOf({u"*SỞ NỘI VỤ"_qs, u"Số: 12/"_qs + printed}, state, {u"Kính gửi: Các xã"_qs}), source).codeNotation.value, "read");
    }

    void signatures_data()
    {
        QTest::addColumn<QStringList>("block");
        QTest::addColumn<QString>("name");
        QTest::newRow("nineties") << QStringList{u"*TM. UBND TỈNH HÀ LAM"_qs, u"*K/T CHỦ TỊCH"_qs, u"*PHÓ CHỦ TỊCH"_qs, u"*(Đã ký)"_qs, u"*Lê Quang Bửu"_qs} << u"Lê Quang Bửu"_qs;
        QTest::newRow("Party") << QStringList{u"*T/M BAN THƯỜNG VỤ"_qs, u"*BÍ THƯ"_qs, {}, {}, {}, u"*Trần Đình Khôi"_qs} << u"Trần Đình Khôi"_qs;
        QTest::newRow("army") << QStringList{u"*CHỈ HUY TRƯỞNG"_qs, {}, {}, {}, u"*Đại tá Lê Viết Hùng"_qs} << u"Lê Viết Hùng"_qs;
        QTest::newRow("nothing but titles") << QStringList{u"*KT. CHỦ TỊCH"_qs, u"*PHÓ CHỦ TỊCH"_qs, u"*Công Thương"_qs} << QString();
    }
    void signatures()
    {
        QFETCH(QStringList, block);
        Sheet sheet = sheetOf({u"*SỞ NỘI VỤ"_qs, u"Số: 12/SNV-VP"_qs}, state, {u"Kính gửi: Các xã"_qs});
        qreal y = 400;
        for (const QString &line : block) {
            if (!line.isEmpty())
                sheet.centred(430, y, line);
            y += Sheet::pitch;
        }
        QTEST(recognised(sheet).signer.value, "name");
    }
};

QTEST_GUILESS_MAIN(TestRecognitionHeads)
#include "tst_recognitionheads.moc"
