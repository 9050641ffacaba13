// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJSEngine>
#include <QQmlEngine>

namespace Models
{

/// Lets a service that main.cpp built on its stack be a QML_SINGLETON. The service must outlive
/// every engine, and must not be default-constructible, or QML would make one of its own.
template<typename Service>
class Singleton
{
public:
    /// Called by the QML engine.
    static Service *create(QQmlEngine *, QJSEngine *)
    {
        Q_ASSERT(s_provided);
        QJSEngine::setObjectOwnership(s_provided, QJSEngine::CppOwnership);
        return s_provided;
    }

protected:
    explicit Singleton(Service *service) { s_provided = service; }
    ~Singleton() { s_provided = nullptr; }
    Q_DISABLE_COPY_MOVE(Singleton)

private:
    static inline Service *s_provided = nullptr;
};

} // namespace Models
