// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine.h"

using namespace Qt::StringLiterals;

namespace Window
{

Engine::Engine()
{
    setNetworkAccessManagerFactory(&m_noNetwork);
    addImportPath(u"qrc:/qt/qml"_s);
}

ReadAhead::ReadAhead(QQmlEngine &engine, const QList<QUrl> &files)
{
    for (const QUrl &file : files)
        m_files.push_back(
            std::make_unique<QQmlComponent>(&engine, file, QQmlComponent::Asynchronous));
}

} // namespace Window
