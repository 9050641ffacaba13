// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0

#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QRasterWindow>
#include <QTextStream>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{

/// A window of another program, which prints the URLs of what is dropped on it, one a line.
class DropTarget : public QRasterWindow
{
protected:
    bool event(QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::DragEnter:
        case QEvent::DragMove:
            take(static_cast<QDropEvent *>(event));
            return true;
        case QEvent::Drop:
            take(static_cast<QDropEvent *>(event));
            say(static_cast<QDropEvent *>(event)->mimeData()->urls());
            return true;
        default:
            return QRasterWindow::event(event);
        }
    }

private:
    static void take(QDropEvent *drop)
    {
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
    }
    static void say(const QList<QUrl> &urls)
    {
        QTextStream out(stdout);
        for (const QUrl &url : urls)
            out << url.toString(QUrl::FullyEncoded) << Qt::endl;
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    DropTarget target;
    target.setTitle(u"Drop target"_s);
    target.setGeometry(970, 100, 290, 300);
    target.show();
    return QGuiApplication::exec();
}
