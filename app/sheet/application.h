// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <memory>

class QGuiApplication;

namespace Sheet
{

/// An application that opens no display, reads no settings and knows the bundled fonts alone: what
/// texts need to be laid out in a command. Where there is an application already, it does nothing.
class Application
{
public:
    Application();
    ~Application();
    Q_DISABLE_COPY_MOVE(Application)

private:
    std::unique_ptr<QGuiApplication> m_application;
};

} // namespace Sheet
