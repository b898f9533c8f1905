// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/gallery.h"

#include "tests/support/guiwarnings.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowpicture.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/rowroles.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/widgets/undonotice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace congso;

namespace {

struct Row
{
    const char *code;
    const char *sender;
    const char *subject;
    const char *chip;
    Tone tone;
    bool unread;
    const char *group;
};

constexpr Row rows[] = {
    {"36/TB-UBND", "UBND tỉnh", "Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp Ban Chỉ đạo cải cách hành chính", "quá hạn 3 ngày", Tone::Overdue, false, "Quá hạn"},
    {"214/UBND-VHXH", "UBND xã Sông Thao", "Cử công chức tham gia lớp bồi dưỡng văn thư điện tử", "còn 2 ngày", Tone::DueSoon, false, "Tuần này"},
    {"05/CĐ-UBND", "UBND tỉnh", "Triển khai trực phòng chống thiên tai", "Hỏa tốc", Tone::Overdue, true, "Tuần này"},
    {"1187/SNV-TCBC", "Sở Nội vụ tỉnh Phú Thượng miền Trung du", "Trao đổi kinh nghiệm sắp xếp tổ chức bộ máy", "còn 5 ngày", Tone::Neutral, true, "Sau"},
    {"18/GM-STC", "Sở Tài chính", "Họp thẩm định dự toán chi ứng dụng CNTT", "họp 14:00 18/3", Tone::Primary, false, "Sau"},
    {"72/BC-TTLT", "Trung tâm Lưu trữ", "Tình hình giao nộp hồ sơ quý I năm 2026", "đã xong", Tone::Done, false, "Sau"},
};

QStandardItemModel *rowModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const Row &row : rows) {
        auto *item = new QStandardItem(QString::fromUtf8(row.code));
        item->setData(QString::fromUtf8(row.code), RowCode);
        item->setData(QString::fromUtf8(row.sender), RowSender);
        item->setData(QString::fromUtf8(row.subject), RowSubject);
        item->setData(QVariant::fromValue(QList<ChipText>{{QString::fromUtf8(row.chip), row.tone}}), RowChips);
        item->setData(row.unread, RowUnread);
        item->setData(QString::fromUtf8(row.group), RowGroup);
        item->setData(QStringList{QStringLiteral("attachment")}, RowMarks);
        model->appendRow(item);
    }
    auto *loading = new QStandardItem;
    loading->setData(true, RowLoading);
    model->appendRow(loading);
    return model;
}

QWidget *listColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *header = new SectionHeader(QStringLiteral("Chờ xử lý"));
    header->setNote(QStringLiteral("7 văn bản · hạn gần nhất ▾"));
    layout->addWidget(header);
    layout->addWidget(new Separator);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(space::m, space::xs, space::m, space::xs);
    auto *field = new SearchField(QStringLiteral("Lọc theo số, cơ quan, trích yếu"));
    field->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_F));
    filter->addWidget(field);
    layout->addLayout(filter);
    layout->addWidget(new Separator);
    auto *list = new QListView;
    list->setAccessibleName(QStringLiteral("Danh sách"));
    list->setModel(rowModel(list));
    setUpTwoLineList(list, true);
    list->setCurrentIndex(list->model()->index(1, 0));
    layout->addWidget(list, 1);
    auto *drop = new DropZone(QStringLiteral("Kéo thả tệp vào đây\nhoặc nhấn Ctrl+O"));
    auto *around = new QHBoxLayout;
    around->setContentsMargins(space::m, space::m, space::m, space::m);
    around->addWidget(drop);
    layout->addLayout(around);
    column->setFixedWidth(378);
    return column;
}

QWidget *slipColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->addWidget(headingLabel(QStringLiteral("Cử công chức tham gia lớp bồi dưỡng văn thư điện tử")));
    auto *line = new QHBoxLayout;
    auto *code = new ElidedLabel(QStringLiteral("214/UBND-VHXH"));
    code->setEmphasis(1, true);
    line->addWidget(code);
    line->addWidget(quietLabel(QStringLiteral("· UBND xã Sông Thao · 09/03/2026")));
    line->addWidget(new Chip(QStringLiteral("còn 2 ngày làm việc"), Tone::DueSoon));
    line->addWidget(new Chip(QStringLiteral("✓ 2 chữ ký số, toàn vẹn"), Tone::Done));
    line->addWidget(new Chip(QStringLiteral("Thượng khẩn"), Tone::VeryUrgent));
    line->addStretch(1);
    layout->addLayout(line);
    auto *buttons = new QHBoxLayout;
    auto *primary = new Button(QStringLiteral("Phân công"), Button::Look::Primary);
    primary->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_G));
    buttons->addWidget(primary);
    buttons->addWidget(new Button(QStringLiteral("Gửi ý kiến")));
    auto *off = new Button(QStringLiteral("Xin gia hạn"));
    off->setEnabled(false);
    buttons->addWidget(off);
    buttons->addWidget(new Button(QStringLiteral("Thêm ▾"), Button::Look::Flat));
    buttons->addWidget(new IconButton(QStringLiteral("print"), QStringLiteral("In")));
    buttons->addStretch(1);
    layout->addLayout(buttons);
    auto *tabs = new FlatTabs;
    auto *slip = new QWidget;
    auto *slipLayout = new QVBoxLayout(slip);
    auto *flow = new FlowPicture;
    flow->setSteps({{QStringLiteral("Vào sổ"), QStringLiteral("09/03 16:40"), FlowStep::State::Done},
                    {QStringLiteral("Ý kiến chỉ đạo"), QStringLiteral("10/03 08:15"), FlowStep::State::Done},
                    {QStringLiteral("Phòng CCVC"), QStringLiteral("Trần Văn Hòa"), FlowStep::State::Current},
                    {QStringLiteral("Trả lời"), QStringLiteral("dự thảo 10/03"), FlowStep::State::Future},
                    {QStringLiteral("Hoàn thành"), QStringLiteral("hạn 13/03"), FlowStep::State::Future}});
    slipLayout->addWidget(flow);
    auto *card = new Card;
    auto *cardLayout = new QHBoxLayout(card);
    cardLayout->addWidget(new Avatar(QStringLiteral("Nguyễn Thị Mai")), 0, Qt::AlignTop);
    cardLayout->addWidget(wrappedLabel(QStringLiteral("Chuyển Phòng Công chức, viên chức chủ trì, Văn phòng phối hợp; trả lời UBND xã chậm nhất 13/3.")), 1);
    slipLayout->addWidget(card);
    slipLayout->addWidget(new Banner(Banner::Kind::Info, QStringLiteral("Trả lời 18/KH-SNV của Sở (26/02/2026).")));
    slipLayout->addWidget(new Banner(Banner::Kind::Good, QStringLiteral("✓ 2 chữ ký số toàn vẹn: Lê Trung Kiên, UBND xã Sông Thao")));
    slipLayout->addWidget(new Banner(Banner::Kind::Warning, QStringLiteral("Số này đã có: 214/UBND-VHXH ngày 09/03/2026.")));
    slipLayout->addWidget(new Banner(Banner::Kind::Error, QStringLiteral("Đĩa đã đầy. Những gì đã lưu vẫn nguyên. Giải phóng chỗ rồi thử lại.")));
    auto *phrases = new QHBoxLayout;
    for (const char *phrase : {"Kính chuyển…", "Tham mưu văn bản trả lời", "Lưu, theo dõi"}) {
        phrases->addWidget(new ChipButton(QString::fromUtf8(phrase)));
    }
    phrases->addStretch(1);
    slipLayout->addLayout(phrases);
    slipLayout->addStretch(1);
    auto *opinion = new GrowingTextEdit(QStringLiteral("Viết ý kiến…"));
    opinion->setSubmits(true);
    slipLayout->addWidget(opinion);
    tabs->addTab(slip, QStringLiteral("Phiếu xử lý"));
    tabs->addTab(new EmptyState(QStringLiteral("link"), QStringLiteral("Chưa có văn bản liên quan.")), QStringLiteral("Văn bản liên quan · 2"));
    tabs->addTab(new QWidget, QStringLiteral("Lịch sử xử lý"));
    layout->addWidget(tabs, 1);
    return column;
}

QWidget *formColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    auto *first = new QHBoxLayout;
    auto *due = new LabelledField(QStringLiteral("&Thời hạn giải quyết"), new DateEdit([] { return QDate(2026, 3, 9); }));
    qobject_cast<DateEdit *>(due->editor())->setDate(QDate(2026, 3, 13));
    due->setState(LabelledField::State::Check, QStringLiteral("cần kiểm tra"));
    auto *pages = new LabelledField(QStringLiteral("Số trang"), new QLineEdit(QStringLiteral("2")));
    pages->setState(LabelledField::State::Sure);
    first->addWidget(due, 2);
    first->addWidget(pages, 1);
    layout->addLayout(first);
    auto *kind = new QComboBox;
    kind->addItems({QStringLiteral("Công văn"), QStringLiteral("Quyết định")});
    auto *reply = new QCheckBox(QStringLiteral("có"));
    auto *second = new QHBoxLayout;
    second->addWidget(new LabelledField(QStringLiteral("Tên loại"), kind));
    second->addWidget(new LabelledField(QStringLiteral("Yêu cầu trả lời"), reply));
    layout->addLayout(second);
    auto *subject = new LabelledField(QStringLiteral("Trích yếu"), new GrowingTextEdit);
    qobject_cast<GrowingTextEdit *>(subject->editor())->setPlainText(QStringLiteral("Cử công chức tham gia lớp bồi dưỡng văn thư điện tử, nhận hồ sơ đến hết ngày 16 tháng 3 năm 2026"));
    subject->setState(LabelledField::State::Sure);
    layout->addWidget(subject);
    auto *wrong = new LabelledField(QStringLiteral("Số, ký hiệu"), new QLineEdit);
    wrong->setState(LabelledField::State::Wrong, QStringLiteral("cần có"));
    layout->addWidget(wrong);
    auto *progress = new ProgressLine;
    progress->start(QStringLiteral("Đang nhận dạng"), 18);
    progress->setDone(7);
    layout->addWidget(progress);
    auto *undo = new UndoNotice;
    undo->offer(QStringLiteral("Đã phân công 214/UBND-VHXH."), [] {});
    layout->addWidget(undo);
    auto *table = new QTableView;
    table->setAccessibleName(QStringLiteral("Bảng"));
    auto *model = new QStandardItemModel(3, 3, table);
    model->setHorizontalHeaderLabels({QStringLiteral("Số đến"), QStringLiteral("Cơ quan"), QStringLiteral("Hạn")});
    for (int row = 0; row < 3; ++row) {
        model->setItem(row, 0, new QStandardItem(QString::number(869 + row)));
        model->setItem(row, 1, new QStandardItem(QStringLiteral("UBND xã Sông Thao")));
        model->setItem(row, 2, new QStandardItem(QStringLiteral("13/03")));
    }
    table->setModel(model);
    setUpTable(table);
    table->selectRow(1);
    layout->addWidget(table, 1);
    auto *icons = new QGridLayout;
    const QStringList names = iconNames();
    for (int at = 0; at < names.size(); ++at) {
        icons->addWidget(new IconButton(names[at], names[at]), at / 14, at % 14);
    }
    layout->addLayout(icons);
    column->setFixedWidth(430);
    return column;
}

QWidget *gallery()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(listColumn());
    layout->addWidget(new Separator(Qt::Vertical));
    layout->addWidget(slipColumn(), 1);
    layout->addWidget(new Separator(Qt::Vertical));
    layout->addWidget(formColumn());
    return page;
}

}

class TestWidgetsGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void shows_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("scale");
        QTest::newRow("light") << false << 100;
        QTest::newRow("dark") << true << 100;
        QTest::newRow("large") << false << 150;
        QTest::newRow("small-dark") << true << 90;
    }

    void shows()
    {
        QFETCH(const bool, dark);
        QFETCH(const int, scale);
        Theme theme(*qApp);
        theme.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
        theme.setScale(scale);
        theme.apply();
        const std::unique_ptr<QWidget> page(gallery());
        page->resize(scale > 100 ? 1920 : 1366, scale > 100 ? 1080 : 768);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        keepPicture(*page, QStringLiteral("gallery-%1").arg(QLatin1String(QTest::currentDataTag())));
        // What the theme asked for is what is painted.
        const QImage picture = page->grab().toImage();
        QCOMPARE(picture.pixelColor(5, picture.height() - 5), qApp->palette().color(QPalette::Base));
    }

    void everyControlHasAName()
    {
        const std::unique_ptr<QWidget> page(gallery());
        QStringList nameless;
        const auto all = page->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            const bool control = widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(QLatin1String("qt_"));
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool worded = button != nullptr && !button->text().isEmpty();
            const bool inner = widget->parentWidget() != nullptr && !widget->parentWidget()->accessibleName().isEmpty();
            const bool bar = qobject_cast<const QTabBar *>(widget) != nullptr || widget->inherits("QComboBoxListView");
            if (control && !worded && !inner && !bar && widget->accessibleName().isEmpty()) {
                nameless.append(QString::fromLatin1(widget->metaObject()->className()));
            }
        }
        QCOMPARE(nameless.join(QLatin1Char(' ')), QString());
    }
};

QTEST_MAIN(TestWidgetsGallery)
#include "tst_widgetsgallery.moc"
