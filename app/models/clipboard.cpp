// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Models
{

Clipboard::Clipboard(QObject *parent)
    : QObject(parent)
    , Singleton(this)
{
}

void Clipboard::copy(const QString &text)
{
    if (text.isEmpty())
        return;
    m_last = text;
    QGuiApplication::clipboard()->setText(text);
}

void Clipboard::forget()
{
    if (m_last.isEmpty())
        return;
    // Somebody else may have copied something since.
    if (QClipboard *clipboard = QGuiApplication::clipboard(); clipboard->text() == m_last)
        clipboard->clear();
    m_last.clear();
}

} // namespace Models
