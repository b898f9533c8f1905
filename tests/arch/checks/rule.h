// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/arch/checks/source.h"

#include <functional>

namespace congso::arch {

struct Finding
{
    QString path;
    int line = 0;
    QString what;
};

struct Sample
{
    QString path;
    QString text;
};

/// A rule of the house with samples that prove it: what it must find, and what it must leave alone.
struct Rule
{
    QString name;
    QString why;
    std::function<QList<Finding>(const Tree &)> check;
    QList<QList<Sample>> bad;  ///< each a small tree with at least one finding
    QList<QList<Sample>> good; ///< each a small tree without
};

QList<Rule> includeRules();
QList<Rule> sizeRules();
QList<Rule> sqlRules();
QList<Rule> patternRules();
QList<Rule> translationRules();

}
