// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "typesahead.h"

#include <QThread>

#include <system_error>

namespace Window
{

TypesAhead::TypesAhead(std::initializer_list<Register> modules)
    : m_modules(modules)
{
    QThread::currentThread(); // Qt takes the first thread that it hears of for the main one
    try {
        m_thread = std::thread([this] {
            for (const Register makeKnown : m_modules)
                makeKnown();
        });
    } catch (const std::system_error &) {
        m_modules.clear();
    }
}

TypesAhead::~TypesAhead()
{
    wait();
}

void TypesAhead::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace Window
