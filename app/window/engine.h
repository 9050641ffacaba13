// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nonetwork.h"

#include <QQmlComponent>
#include <QQmlEngine>

#include <memory>
#include <vector>

namespace Window
{

/// The engine of every window: its modules, and no network.
class Engine : public QQmlEngine // not QQmlApplicationEngine, which asks for variants of each file
{
public:
    Engine();

private:
    NoNetworkFactory m_noNetwork;
};

/// Has the engine's own thread read files while this one does something else. Whoever asks for one
/// of them later waits for what is left of it.
class ReadAhead
{
public:
    ReadAhead(QQmlEngine &engine, const QList<QUrl> &files);

private:
    std::vector<std::unique_ptr<QQmlComponent>> m_files;
};

} // namespace Window
