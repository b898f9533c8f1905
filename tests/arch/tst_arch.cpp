// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/arch/checks/rule.h"

#include <QTest>

using namespace congso::arch;

/// The rules of the house, held against every file of the tree, and each shown to bite.
class TestArch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tree_data();
    void tree();
    void bites_data();
    void bites();
    void leavesAlone_data();
    void leavesAlone();

private:
    void sampleRows(QList<QList<Sample>> Rule::*samples);

    QList<Rule> m_rules = includeRules() + sizeRules() + sqlRules() + patternRules() + translationRules();
    Tree m_tree;
};

namespace {

Tree treeFrom(const QList<Sample> &samples)
{
    Tree tree;
    for (const Sample &sample : samples)
        tree.append(sourceFrom(sample.path, sample.text));
    return tree;
}

QString listed(const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings)
        text += QString("\n  %1:%2: %3").arg(finding.path).arg(finding.line).arg(finding.what);
    return text;
}

}

void TestArch::initTestCase()
{
    m_tree = readTree(CONGSO_SOURCE_DIR);
    QVERIFY2(m_tree.size() > 50, "the tree was not found");
}

void TestArch::tree_data()
{
    QTest::addColumn<int>("rule");
    for (int i = 0; i < m_rules.size(); ++i)
        QTest::addRow("%s", qPrintable(m_rules.at(i).name)) << i;
}

void TestArch::tree()
{
    QFETCH(int, rule);
    const QList<Finding> findings = m_rules.at(rule).check(m_tree);
    QVERIFY2(findings.isEmpty(), qPrintable(m_rules.at(rule).why + listed(findings)));
}

void TestArch::sampleRows(QList<QList<Sample>> Rule::*samples)
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("sample");
    for (int rule = 0; rule < m_rules.size(); ++rule) {
        for (int sample = 0; sample < (m_rules.at(rule).*samples).size(); ++sample)
            QTest::addRow("%s %d", qPrintable(m_rules.at(rule).name), sample) << rule << sample;
    }
}

void TestArch::bites_data()
{
    for (const Rule &rule : m_rules)
        QVERIFY2(!rule.bad.isEmpty(), qPrintable(rule.name));
    sampleRows(&Rule::bad);
}

void TestArch::bites()
{
    QFETCH(int, rule);
    QFETCH(int, sample);
    QVERIFY(!m_rules.at(rule).check(treeFrom(m_rules.at(rule).bad.at(sample))).isEmpty());
}

void TestArch::leavesAlone_data()
{
    sampleRows(&Rule::good);
}

void TestArch::leavesAlone()
{
    QFETCH(int, rule);
    QFETCH(int, sample);
    const QList<Finding> findings = m_rules.at(rule).check(treeFrom(m_rules.at(rule).good.at(sample)));
    QVERIFY2(findings.isEmpty(), qPrintable(listed(findings)));
}

QTEST_GUILESS_MAIN(TestArch)
#include "tst_arch.moc"
