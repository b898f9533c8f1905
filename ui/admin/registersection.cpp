// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/registersection.h"

#include "app/incoming/kinds.h"
#include "app/outgoing/numberingsetup.h"
#include "app/rules/facts.h"
#include "ui/admin/recordform.h"
#include "ui/models/onresult.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inputmethod.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tabledefaults.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace congso {

namespace {

QJsonObject valuesOf(const Register &book)
{
    return {{QStringLiteral("name"), book.name},
            {QStringLiteral("code"), book.code},
            {QStringLiteral("kinds"), QJsonArray::fromStringList(book.kinds)},
            {QStringLiteral("start_number"), book.startNumber},
            {QStringLiteral("start_year"), book.startYear},
            {QStringLiteral("suffixes"), book.suffixes},
            {QStringLiteral("standard"), book.standard}};
}

}

RegisterSection::RegisterSection(Office &office, Books books, QWidget *parent)
    : AdminSection(office, books == Books::Outgoing ? tr("Numbers of outgoing documents") : tr("Registers"), parent), m_books(books)
{
    build();
    updateButtons();
}

void RegisterSection::build()
{
    m_list = new QTableWidget(0, 3);
    m_list->setObjectName(named("list"));
    m_list->setAccessibleName(tr("Registers"));
    m_list->setHorizontalHeaderLabels({tr("Name of the register"), tr("Code"), tr("State")});
    setUpTable(m_list);
    m_list->setSortingEnabled(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_form = new RecordForm(m_books == Books::Outgoing ? QStringLiteral("series") : QStringLiteral("register"));
    m_form->addLine(QStringLiteral("name"), tr("Name of the register"), 200);
    m_form->addLine(QStringLiteral("code"), tr("Code, in letters without marks"), 20);
    QList<std::pair<QString, QString>> kinds;
    for (const NamedKind &kind : incoming::documentKinds())
        kinds << std::pair(kind.code, kind.name);
    m_form->addTicks(QStringLiteral("kinds"), tr("Takes only these kinds (none ticked: all)"), kinds);
    m_form->addNumber(QStringLiteral("start_number"), tr("First number in the year below"), 1, 9'999'999);
    m_form->addNumber(QStringLiteral("start_year"), tr("Year that begins with that number; other years begin with 1"), 0, 9999);
    if (m_books == Books::Outgoing)
        m_form->addLine(QStringLiteral("notation"), tr("Council's abbreviation in notations (empty: the agency's)"), 20);
    m_form->addTick(QStringLiteral("suffixes"), tr("Suffixes"), tr("12a, 12bis may be given"));
    m_form->addTick(QStringLiteral("standard"), tr("Standard register"), tr("proposed first in the form"));
    const auto button = [this](const char *name, const QString &text, Button::Look look) {
        auto *made = new Button(text, look);
        made->setObjectName(named(name));
        return made;
    };
    m_add = button("add", tr("Add a register"), Button::Look::Framed);
    m_save = button("save", tr("Save"), Button::Look::Primary);
    m_close = button("close", tr("Close the register"), Button::Look::Framed);

    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_add, 0, Qt::AlignLeft);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::s);
    acts->addWidget(m_save);
    acts->addWidget(m_close);
    acts->addStretch();
    auto *detail = new QWidget;
    auto *right = new QVBoxLayout(detail);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_form);
    right->addLayout(acts);
    right->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(detail);
    auto *both = new QHBoxLayout;
    both->setSpacing(space::l * 2);
    both->addLayout(left, 1);
    both->addWidget(scroll, 1);
    if (m_books == Books::Outgoing)
        column()->addLayout(buildMoment());
    column()->addLayout(both, 1);

    connect(m_list, &QTableWidget::currentCellChanged, this, &RegisterSection::showChosen);
    connect(m_form, &RecordForm::edited, this, &RegisterSection::updateButtons);
    connect(m_add, &QAbstractButton::clicked, this, &RegisterSection::begin);
    connect(m_save, &QAbstractButton::clicked, this, &RegisterSection::save);
    connect(m_close, &QAbstractButton::clicked, this, [this] { setClosed(shown() && !shown()->closed); });
}

QString RegisterSection::named(const char *name) const
{
    return QLatin1String(m_books == Books::Outgoing ? "series." : "register.") + QLatin1String(name);
}

QJsonObject RegisterSection::values(const Register &book) const
{
    QJsonObject values = valuesOf(book);
    if (m_books == Books::Outgoing)
        values.insert(QStringLiteral("notation"), m_notations.value(book.id));
    return values;
}

QLayout *RegisterSection::buildMoment()
{
    m_momentBox = new QComboBox;
    m_momentBox->setObjectName(named("when"));
    m_momentBox->addItem(tr("After the leader has signed, with the seal of the agency"), QStringLiteral("after_signature"));
    m_momentBox->addItem(tr("Before the leader signs"), QStringLiteral("before_signature"));
    auto *row = new QHBoxLayout;
    row->addWidget(new LabelledField(tr("When number and date are taken"), m_momentBox));
    row->addStretch(1);
    connect(m_momentBox, &QComboBox::activated, this, &RegisterSection::chooseMoment);
    return row;
}

void RegisterSection::chooseMoment()
{
    const QString wanted = m_momentBox->currentData().toString();
    if (wanted == m_moment || (m_moment.isEmpty() && m_momentBox->currentIndex() == 0))
        return;
    const QJsonObject change{{QStringLiteral("field"), QStringLiteral("outgoing.number_when")}, {QStringLiteral("old"), m_moment.isEmpty() ? QJsonValue() : QJsonValue(m_moment)},
                             {QStringLiteral("new"), wanted}};
    perform("settings.changed", rules::settingsSubject(), {{QStringLiteral("changes"), QJsonArray{change}}}, tr("The moment of numbering is saved."));
}

void RegisterSection::showSeries()
{
    onResult(outgoing::numberingSetup(office()), this, [this, generation = ++m_generation](const Result<outgoing::NumberingSetup> &setup) {
        if (generation != m_generation)
            return;
        if (!setup) {
            showError(setup.error());
            return;
        }
        m_all.clear();
        m_notations.clear();
        for (const Series &one : setup->series) {
            m_all << one.book;
            m_notations.insert(one.book.id, one.notation);
        }
        m_moment = setup->when;
        m_momentBox->setCurrentIndex(qMax(0, m_momentBox->findData(m_moment)));
        fill();
        if (!m_new && !m_form->dirty())
            showChosen();
        updateButtons();
    });
}

RegisterId RegisterSection::chosen() const
{
    const QTableWidgetItem *item = m_list->item(m_list->currentRow(), 0);
    return item ? RegisterId::fromString(item->data(Qt::UserRole).toString()) : RegisterId();
}

const Register *RegisterSection::shown() const
{
    for (const Register &book : m_all) {
        if (book.id == m_shown)
            return &book;
    }
    return nullptr;
}

void RegisterSection::showDirectory()
{
    if (m_books == Books::Outgoing) {
        showSeries();
        return;
    }
    m_all = directory().registers;
    fill();
    if (!m_new && !m_form->dirty())
        showChosen();
    updateButtons();
}

void RegisterSection::fill()
{
    const RegisterId before = m_selectWhenThere.isNull() ? chosen() : m_selectWhenThere;
    const QSignalBlocker quiet(m_list);
    m_list->setRowCount(0);
    int again = 0;
    for (const Register &book : std::as_const(m_all)) {
        const int row = m_list->rowCount();
        m_list->insertRow(row);
        const QString state = book.closed ? tr("closed") : book.standard ? tr("open, standard") : tr("open");
        const QStringList texts{book.name, book.code, state};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setToolTip(plainToolTip(texts.at(column)));
            item->setData(Qt::UserRole, book.id.toString());
            m_list->setItem(row, column, item);
        }
        if (book.id == before)
            again = row;
        if (book.id == m_selectWhenThere)
            m_selectWhenThere = {};
    }
    m_list->selectRow(again);
}

void RegisterSection::showChosen()
{
    m_new = false;
    m_shown = chosen();
    const Register *book = shown();
    m_form->setEnabled(book);
    m_form->load(book ? values(*book) : QJsonObject());
    updateButtons();
}

void RegisterSection::begin()
{
    m_new = true;
    m_shown = {};
    m_form->setEnabled(true);
    m_form->load({{QStringLiteral("start_number"), 1}, {QStringLiteral("start_year"), office().today().year()}});
    m_form->focusFirst();
    updateButtons();
}

void RegisterSection::save()
{
    commitInputMethod();
    m_form->clearErrors();
    const auto saved = [this](const Receipt &receipt) {
        m_selectWhenThere = idCast<RegisterId>(receipt.subject);
        m_shown = m_selectWhenThere;
        m_new = false;
        m_form->load(m_form->values());
        updateButtons();
    };
    QJsonObject fields = m_form->values();
    if (m_books == Books::Outgoing)
        fields.insert(QStringLiteral("direction"), QStringLiteral("outgoing"));
    if (m_new)
        perform("register.created", {}, fields, tr("The register is added."), saved);
    else
        perform("register.changed", idCast<SubjectId>(m_shown), {{QStringLiteral("changes"), m_form->changes()}}, tr("The register is saved."), saved);
}

void RegisterSection::setClosed(bool closed)
{
    perform(closed ? "register.closed" : "register.reopened", idCast<SubjectId>(m_shown), {},
            closed ? tr("The register is closed: it gives no more numbers.") : tr("The register is open again."));
}

void RegisterSection::markError(const Error &error)
{
    m_form->showError(error);
}

void RegisterSection::updateButtons()
{
    const Register *book = shown();
    m_save->setText(m_new ? tr("Add") : tr("Save"));
    m_save->setEnabled(m_new || (book && m_form->dirty()));
    m_close->setVisible(!m_new);
    m_close->setEnabled(book);
    m_close->setText(book && book->closed ? tr("Open again") : tr("Close the register"));
}

}
