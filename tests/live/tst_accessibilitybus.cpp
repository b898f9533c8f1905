// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demooffice.h"
#include "app/office/services.h"
#include "tests/live/spoken.h"

#include <QApplication>
#include <QMainWindow>
#include <QPushButton>
#include <QVBoxLayout>
#include <QXmlStreamReader>

using namespace congso;
using namespace congso::testing;

namespace {

constexpr int mostAlike = 5; // of the rows of one list; the others are like them
constexpr int waiting = 3;    // letters that wait to be registered


/// Acts whose forms are looked at where they are offered.
const QStringList forms{"Cho ý kiến chỉ đạo…", "Phân công…", "Báo cáo kết quả…", "Chờ đơn vị khác…", "Hỏi ý kiến…"};

QString built()
{
    return QString::fromLocal8Bit(qgetenv("CONGSO_BIN_DIR")) + QStringLiteral("/congso");
}

/// Waits for it by the clock: asking takes its time too.
template<typename Predicate>
bool soon(Predicate predicate)
{
    return QTest::qWaitFor(predicate, patience);
}

/// What is wrong with something that takes the focus, as who cannot see it hears it; empty: nothing.
QString wrongWith(const Heard &thing, const QString &name)
{
    switch (thing.role()) {
    case Spoken::Invalid: // gone meanwhile
    case Spoken::TableCell: // may be empty
        return {};
    case Spoken::Unknown:
    case Spoken::Filler:
    case Spoken::Panel:
        return QStringLiteral("nobody hears what it is");
    case Spoken::PushButton:
    case Spoken::CheckBox:
    case Spoken::RadioButton:
    case Spoken::ToggleButton:
    case Spoken::ComboBox:
        if (thing.wasEnabled() && thing.actionCount() == 0)
            return QStringLiteral("cannot be pressed");
        break;
    default:
        break;
    }
    return name.trimmed().isEmpty() ? QStringLiteral("has no name") : QString();
}

/// Everything in sight below that takes the focus.
void walk(const Heard &from, const std::function<void(const Heard &)> &look)
{
    QList<Heard> all = from.inSight();
    const Spoken first = all.size() > mostAlike ? all.first().role() : Spoken::Invalid;
    const bool rows = first == Spoken::ListItem || first == Spoken::TableCell;
    if (rows)
        all.resize(mostAlike);
    for (const Heard &one : std::as_const(all)) {
        if (one.wasFocusable())
            look(one);
        if (!rows)
            walk(one, look);
    }
}

/// English sentences of the program that sound different in Vietnamese.
QSet<QString> englishWords()
{
    QFile file(QStringLiteral(CONGSO_SOURCE_DIR "/translations/congso_vi.ts"));
    QSet<QString> words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("translation") && xml.readElementText(QXmlStreamReader::IncludeChildElements) != source)
            words << source;
    }
    return words;
}

/// A window with what must be found: a button without words, and something that takes the focus and is nothing.
int namelessProgram(QApplication &)
{
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Không tên"));
    window.setCentralWidget(new QWidget);
    auto *column = new QVBoxLayout(window.centralWidget());
    auto *plain = new QWidget;
    plain->setFocusPolicy(Qt::StrongFocus);
    plain->setAccessibleName(QStringLiteral("Người dùng"));
    column->addWidget(new QPushButton);
    column->addWidget(new QPushButton(QStringLiteral("Gửi")));
    column->addWidget(plain);
    window.show();
    return QApplication::exec();
}

}

class TstAccessibilityBus : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /// A state of something has changed, says the bus.
    void takeChange(const QDBusMessage &message);

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void namelessIsFound();
    void signsInByListAndButton();
    void everyPageIsNamed_data();
    void everyPageIsNamed();
    void registersByTheBus();
    void focusIsAnnounced();

private:
    void start(const QString &program, const QStringList &arguments);
    void startAs(const QString &login) { start(built(), {"--store", m_desktop->path("office"), "--as", login}); }
    Heard root() const { return {m_desktop->bus(), {QStringLiteral("org.a11y.atspi.Registry"), QDBusObjectPath("/org/a11y/atspi/accessible/root")}}; }
    /// The window of the program; nothing while there is none.
    Heard window() const;
    Heard find(Spoken role, const QString &beginning) const { return window().find(role, beginning); }
    /// What the navigation offers, without headings.
    QList<Heard> places() const;
    /// Presses a key on the keyboard of the X server, by its symbol there.
    void key(int symbol);
    /// The names of what takes the focus, and what is wrong with it.
    QStringList look(QStringList *wrong);
    /// The same once there come no more.
    QStringList lookAt(const QString &where, QStringList *wrong);
    /// The same with the tabs and some forms of it that nobody has looked at yet.
    QStringList lookInto(const QString &where, QStringList *wrong);

    std::unique_ptr<Desktop> m_desktop;
    QProcess *m_program = nullptr;
    QSet<QString> m_seen;
    QList<Heard> m_openable; ///< tabs and forms in sight that nobody has looked at
    QStringList m_focused; ///< names of what took the focus, in order
};

void TstAccessibilityBus::initTestCase()
{
    if (const QStringList missing = Desktop::missing(); !missing.isEmpty())
        QSKIP(qPrintable(QStringLiteral("not installed: ") + missing.join(QStringLiteral(", "))));
    qDBusRegisterMetaType<Address>();
    qDBusRegisterMetaType<QList<Address>>();
    m_desktop = std::make_unique<Desktop>();
    const QString problem = m_desktop->begin();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    DemoOptions options;
    options.letters = 40;
    options.waiting = waiting;
    QVERIFY(makeDemoOffice({m_desktop->path(QStringLiteral("office"))}, systemServices(), options));
    // As a screen reader does: programs tell only what somebody listens to. The name of a slot stands here as
    // moc writes it, for D-Bus knows no other way.
    QDBusConnection bus = m_desktop->bus();
    QVERIFY(bus.connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"), QStringLiteral("StateChanged"), this, "1takeChange(QDBusMessage)"));
    QDBusMessage listen = QDBusMessage::createMethodCall(QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/registry"), QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("RegisterEvent"));
    listen.setArguments({QStringLiteral("object:state-changed:focused"), QStringList(), QString()});
    QCOMPARE(bus.call(listen, QDBus::Block, patience).type(), QDBusMessage::ReplyMessage);
}

void TstAccessibilityBus::cleanup()
{
    if (!m_program)
        return;
    QProcess *program = std::exchange(m_program, nullptr);
    if (program->state() == QProcess::Running)
        m_desktop->stop(program);
    else
        QFAIL(qPrintable(QStringLiteral("the program has ended by itself: %1 %2 ").arg(program->exitStatus()).arg(program->exitCode()) + program->errorString() + u'\n' + QString::fromUtf8(program->readAllStandardError())));
}

void TstAccessibilityBus::cleanupTestCase()
{
    m_desktop.reset();
}

void TstAccessibilityBus::takeChange(const QDBusMessage &message)
{
    if (message.arguments().value(0).toString() != QLatin1String("focused") || message.arguments().value(1).toInt() != 1)
        return;
    const Heard thing(m_desktop->bus(), {message.service(), QDBusObjectPath(message.path())});
    if (thing.role() != Spoken::ListItem) // Qt tells of a list's current row too where the list has no focus
        m_focused << thing.name();
}

void TstAccessibilityBus::start(const QString &program, const QStringList &arguments)
{
    QVERIFY(soon([&] { return root().children().isEmpty(); }));
    m_focused.clear();
    m_program = m_desktop->start(program, arguments);
    const bool there = QTest::qWaitFor([this] { return window().isValid() || m_program->state() == QProcess::NotRunning; }, patience);
    QVERIFY2(there && m_program->state() == QProcess::Running, "there is no window");
}

Heard TstAccessibilityBus::window() const
{
    for (const Heard &application : root().children()) {
        for (const Heard &top : application.inSight()) {
            if (top.role() == Spoken::Frame)
                return top;
        }
    }
    return {};
}

QList<Heard> TstAccessibilityBus::places() const
{
    QList<Heard> list = find(Spoken::List, QStringLiteral("Các mục")).children();
    list.removeIf([](const Heard &item) { return !item.is(Being::Focusable); });
    return list;
}

void TstAccessibilityBus::key(int symbol)
{
    QDBusMessage message = QDBusMessage::createMethodCall(QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/registry/deviceeventcontroller"),
                                                          QStringLiteral("org.a11y.atspi.DeviceEventController"), QStringLiteral("GenerateKeyboardEvent"));
    constexpr uint pressedAndReleased = 3; // of a symbol
    message.setArguments({symbol, QString(), pressedAndReleased});
    QCOMPARE(m_desktop->bus().call(message, QDBus::Block, patience).type(), QDBusMessage::ReplyMessage);
}

QStringList TstAccessibilityBus::look(QStringList *wrong)
{
    static const QSet<QString> english = englishWords();
    QStringList names;
    m_openable.clear();
    walk(window(), [&](const Heard &thing) {
        const QString name = thing.name();
        names << name;
        if (!m_seen.contains(name) && (forms.contains(name) || thing.role() == Spoken::PageTab))
            m_openable << thing;
        const QString what = wrongWith(thing, name);
        if (!what.isEmpty() || english.contains(name))
            *wrong << QStringLiteral("%1 \"%2\" %3").arg(thing.roleName(), name, what.isEmpty() ? QStringLiteral("is English") : what);
    });
    if (names.isEmpty())
        *wrong << QStringLiteral("nothing is heard");
    return names;
}

QStringList TstAccessibilityBus::lookAt(const QString &where, QStringList *wrong)
{
    QStringList found;
    QStringList names = look(&found);
    const auto same = [&] {
        found.clear();
        const QStringList now = look(&found);
        return std::exchange(names, now).size() == now.size(); // progress changes its words
    };
    (void)QTest::qWaitFor(same, patience / 6);
    for (const QString &one : std::as_const(found))
        *wrong << where + QStringLiteral(": ") + one;
    return names;
}

QStringList TstAccessibilityBus::lookInto(const QString &where, QStringList *wrong)
{
    QStringList names = lookAt(where, wrong);
    const QList<Heard> offered = std::exchange(m_openable, {});
    for (const Heard &one : offered) {
        const QString name = one.name();
        if (m_seen.contains(name) || !one.is(Being::Enabled) || !one.does(QStringLiteral("Press")))
            continue;
        m_seen << name;
        names << lookAt(where + QStringLiteral(", ") + name, wrong);
        if (forms.contains(name))
            find(Spoken::PushButton, QStringLiteral("Hủy")).does(QStringLiteral("Press"));
    }
    return names;
}

void TstAccessibilityBus::namelessIsFound()
{
    start(QCoreApplication::applicationFilePath(), {QStringLiteral("--nameless")});
    QStringList wrong;
    walk(window(), [&](const Heard &thing) { wrong << thing.name() + u'|' + wrongWith(thing, thing.name()); });
    QCOMPARE(wrong, QStringList({"|has no name", "Gửi|", "Người dùng|nobody hears what it is"}));
}

void TstAccessibilityBus::signsInByListAndButton()
{
    start(built(), {"--store", m_desktop->path("office")});
    QVERIFY(soon([&] { return find(Spoken::ListItem, QString()).isValid(); }));
    QVERIFY(find(Spoken::Text, QStringLiteral("Tìm tên")).write(QStringLiteral("hoang lan")));
    QVERIFY(soon([&] { return find(Spoken::ListItem, QStringLiteral("Hoàng Lan")).isValid(); }));
    QVERIFY(find(Spoken::ListItem, QStringLiteral("Hoàng Lan")).does(QStringLiteral("Toggle")));
    QVERIFY(soon([&] { return find(Spoken::PushButton, QStringLiteral("Đăng nhập")).is(Being::Enabled); }));
    QVERIFY(find(Spoken::PushButton, QStringLiteral("Đăng nhập")).does(QStringLiteral("Press")));
    QVERIFY(soon([&] { return window().name().startsWith(QStringLiteral("Chờ vào sổ")); }));
    QVERIFY(find(Spoken::PushButton, QStringLiteral("Đang đăng nhập: Hoàng Lan")).isValid());
    // A letter that is being read when the program is killed is read again minutes later.
    const auto beingRead = [this] {
        const QList<Heard> rows = find(Spoken::List, QStringLiteral("Văn bản chờ vào sổ")).children();
        return rows.size() != waiting || std::any_of(rows.begin(), rows.end(), [](const Heard &row) { return row.name().contains(QStringLiteral("đang đọc")) || row.name().contains(QStringLiteral("chờ đọc")); });
    };
    QVERIFY(soon([&] { return !beingRead(); }));
}

void TstAccessibilityBus::everyPageIsNamed_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("clerk") << "lan.hoang" << QStringList{"Chờ vào sổ, %1", "Văn bản chờ vào sổ", "Trích yếu", "Cơ quan ban hành", "Mức độ khẩn: Thường", "Vào sổ", "Năm: "};
    QTest::newRow("leader") << "mai.nguyen" << QStringList{"Lọc danh sách", "Sắp xếp và cách xem", "Phiếu xử lý", "Các trang của văn bản"};
    QTest::newRow("head of unit") << "ha.pham" << QStringList{"Chờ xử lý", "Lọc danh sách"};
    QTest::newRow("administrator") << "quantri" << QStringList{"Các mục quản trị"};
}

void TstAccessibilityBus::everyPageIsNamed()
{
    QFETCH(QString, login);
    QFETCH(QStringList, expected);
    startAs(login);
    QStringList wrong;
    QStringList names;
    const qsizetype count = places().size();
    QVERIFY(count > 1);
    for (qsizetype index = 0; index < count; ++index) {
        const Heard place = places().value(index);
        const QString where = place.name();
        if (m_seen.contains(where))
            continue;
        m_seen << where;
        names << where;
        const QString before = window().name();
        if (!place.is(Being::Selected)) {
            QVERIFY2(place.does(QStringLiteral("Toggle")), qPrintable(where));
            QVERIFY2(soon([&] { return window().name() != before; }), qPrintable(where + QStringLiteral(" does not open from ") + before));
        }
        if (where.contains(QStringLiteral(", "))) // it has documents: the first opens beside the list
            (void)QTest::qWaitFor([&] { return find(Spoken::DocumentFrame, {}).isValid() || find(Spoken::PageTab, {}).isValid(); }, patience / 6);
        names << lookInto(where, &wrong);
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    for (const QString &name : std::as_const(expected)) {
        const QString whole = name.contains(u'%') ? name.arg(waiting) : name;
        QVERIFY2(std::any_of(names.cbegin(), names.cend(), [&](const QString &heard) { return heard.startsWith(whole); }), qPrintable(whole + QStringLiteral(" in ") + names.join(u';')));
    }
}

void TstAccessibilityBus::registersByTheBus()
{
    startAs(QStringLiteral("lan.hoang"));
    const auto rows = [this] { return find(Spoken::List, QStringLiteral("Văn bản chờ vào sổ")).children().size(); };
    QVERIFY(soon([&] { return rows() == waiting; }));
    QVERIFY(soon([&] { return !find(Spoken::Text, QStringLiteral("Số, ký hiệu")).text().isEmpty(); }));
    const Heard note = find(Spoken::Text, QStringLiteral("Trích yếu"));
    QVERIFY(note.is(Being::Editable));
    QVERIFY(note.write(QStringLiteral("Đã nghe, đã sửa")));
    QVERIFY(soon([&] { return find(Spoken::Text, QStringLiteral("Trích yếu")).text() == QStringLiteral("Đã nghe, đã sửa"); }));
    const Heard button = find(Spoken::PushButton, QStringLiteral("Vào sổ"));
    QVERIFY(!button.description().isEmpty());
    QVERIFY(button.does(QStringLiteral("Press")));
    QVERIFY(soon([&] { return rows() == waiting - 1; }));
    QVERIFY(soon([&] { return find(Spoken::ListItem, QStringLiteral("Chờ vào sổ, %1").arg(waiting - 1)).isValid(); }));
}

void TstAccessibilityBus::focusIsAnnounced()
{
    constexpr int tabulator = 0xff09;
    startAs(QStringLiteral("lan.hoang"));
    QVERIFY(soon([&] { return window().is(Being::Active); }));
    QVERIFY(soon([&] { return !find(Spoken::Text, QStringLiteral("Số, ký hiệu")).text().isEmpty(); }));
    QVERIFY(soon([&] { return find(Spoken::PushButton, QStringLiteral("Cỡ ")).isValid(); })); // the pages are there
    QVERIFY(find(Spoken::Text, QStringLiteral("Tìm số")).takeFocus());
    QVERIFY(soon([&] { return m_focused.value(m_focused.size() - 1).startsWith(QStringLiteral("Tìm số")); }));
    m_focused.clear();
    const QStringList order{"Đang đăng nhập: Hoàng Lan", "Các mục", "Văn bản chờ vào sổ", "Kéo thả tệp", "Vào sổ bản giấy", "Các trang của văn bản", "Trang", "Cỡ", "Số đến", "Ngày đến", "Sổ: ", "Số, ký hiệu"};
    for (const QString &name : order) {
        const qsizetype before = m_focused.size();
        key(tabulator);
        QVERIFY(soon([&] { return m_focused.size() > before; }));
        QVERIFY2(m_focused.last().startsWith(name), qPrintable(name + QStringLiteral(" in ") + m_focused.join(u';')));
    }
    QVERIFY(find(Spoken::Text, QStringLiteral("Số, ký hiệu")).is(Being::Focused));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QLatin1String("--nameless")))
        return namelessProgram(application);
    TstAccessibilityBus test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessibilitybus.moc"
