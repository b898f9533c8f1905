// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/sourceworker.h"

namespace congso {

SourceWorker::SourceWorker(std::shared_ptr<PageSource> source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_pool.setMaxThreadCount(1);
}

SourceWorker::~SourceWorker()
{
    m_stopped = true;
    m_pool.clear();
    m_pool.waitForDone();
}

}
