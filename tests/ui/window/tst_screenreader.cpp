// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/everypage.h"
#include "ui/widgets/inputmethod.h"

#include <QAccessible>
#include <QPushButton>

using namespace congso;
using namespace congso::testing;

namespace {

constexpr int mostChildren = 40; // of one list; the others are like them

QString place(QAccessibleInterface &thing)
{
    const QObject *object = thing.object();
    return QStringLiteral("%1 %2 role %3").arg(object ? QLatin1String(object->metaObject()->className()) : QLatin1String("part"), object ? object->objectName() : QString()).arg(int(thing.role()), 0, 16);
}

/// What is wrong with something that takes the focus, as who cannot see it hears it; empty: nothing.
QString wrongWith(QAccessibleInterface &thing)
{
    const QAccessible::State state = thing.state();
    switch (thing.role()) {
    case QAccessible::NoRole:
    case QAccessible::Client:
        return QStringLiteral("nobody hears what it is");
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ButtonMenu:
        if (!state.disabled && (!thing.actionInterface() || thing.actionInterface()->actionNames().isEmpty()))
            return QStringLiteral("cannot be pressed");
        if (thing.role() == QAccessible::CheckBox && !state.checkable)
            return QStringLiteral("does not say whether it is ticked");
        break;
    case QAccessible::EditableText:
        if (!thing.textInterface())
            return QStringLiteral("its text cannot be heard");
        break;
    case QAccessible::Cell: // may be empty
        return {};
    default:
        break;
    }
    return thing.text(QAccessible::Name).trimmed().isEmpty() ? QStringLiteral("has no name") : QString();
}

/// Everything in sight below \a from that takes the focus.
void walk(QAccessibleInterface *from, const std::function<void(QAccessibleInterface &)> &look)
{
    if (!from || !from->isValid() || from->state().invisible)
        return;
    if (from->state().focusable && !from->state().offscreen)
        look(*from);
    for (int index = 0; index < qMin(from->childCount(), mostChildren); ++index)
        walk(from->child(index), look);
}

}

class TstScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsNamed_data();
    void everythingIsNamed();
    void whatHasNoNameIsFound();

private:
    std::unique_ptr<EveryRole> m_office;
    std::unique_ptr<Theme> m_theme;
};

void TstScreenReader::initTestCase()
{
    InputMethodWatch::install(*qApp);
    m_office = std::make_unique<EveryRole>();
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply();
}

void TstScreenReader::everythingIsNamed_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("expected");
    const QHash<QString, QString> heard{{QStringLiteral("lan.hoang"), QStringLiteral("Trích yếu")}, {QStringLiteral("ha.pham"), QStringLiteral("Ý kiến")},
                                        {QStringLiteral("quantri"), QStringLiteral("Các mục quản trị")}};
    for (const QString &login : EveryRole::logins())
        QTest::addRow("%s", qPrintable(login)) << login << heard.value(login);
}

void TstScreenReader::everythingIsNamed()
{
    QFETCH(QString, login);
    QFETCH(QString, expected);
    const Words words("vi");
    Seat seat(*m_office, login, *m_theme);
    QStringList wrong;
    QStringList names;
    seat.everyState([&](const QString &where) {
        int here = 0;
        walk(QAccessible::queryAccessibleInterface(&seat.window()), [&](QAccessibleInterface &thing) {
            ++here;
            names << thing.text(QAccessible::Name);
            if (const QString what = wrongWith(thing); !what.isEmpty())
                wrong << where + QStringLiteral(": ") + place(thing) + u' ' + what;
        });
        if (here == 0)
            wrong << where + QStringLiteral(": nothing is heard");
    });
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    // A document that was not there yet when its page was listened to.
    const auto heard = [&] {
        walk(QAccessible::queryAccessibleInterface(&seat.window()), [&](QAccessibleInterface &thing) { names << thing.text(QAccessible::Name); });
        return !names.filter(expected, Qt::CaseInsensitive).isEmpty();
    };
    const QStringList places = names.filter(expected, Qt::CaseInsensitive).isEmpty() ? seat.everyPlace() : QStringList();
    for (const QString &place : places) {
        seat.open(place);
        if (QTest::qWaitFor(heard, 3000))
            break;
    }
    QVERIFY2(!names.filter(expected, Qt::CaseInsensitive).isEmpty(), qPrintable(names.join(u';')));
}

void TstScreenReader::whatHasNoNameIsFound()
{
    QWidget window;
    auto *nameless = new QPushButton(&window);
    auto *named = new QPushButton(QStringLiteral("Gửi"), &window);
    auto *plain = new QWidget(&window);
    plain->setFocusPolicy(Qt::StrongFocus);
    plain->setAccessibleName(QStringLiteral("Người dùng"));
    window.show();
    QHash<QObject *, QString> heard;
    walk(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface &thing) { heard[thing.object()] = wrongWith(thing); });
    QCOMPARE(heard.value(nameless), QStringLiteral("has no name"));
    QVERIFY(heard.contains(named) && heard.value(named).isEmpty());
    QCOMPARE(heard.value(plain), QStringLiteral("nobody hears what it is"));
}

QTEST_MAIN(TstScreenReader)
#include "tst_screenreader.moc"
