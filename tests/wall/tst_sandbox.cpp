// SPDX-FileCopyrightText: 2026 Side by Side contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/testapplication.h"
#include "wall.h"
#include "wall/sandbox.h"

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEverySocketButLocalOnes(); // goes first: what it takes never comes back
    void pictureStaysAfterAnAttempt();
};

void TestSandbox::takesEverySocketButLocalOnes()
{
    const int before = socket(AF_INET, SOCK_STREAM, 0);
    QVERIFY(before >= 0);
    close(before);
    QVERIFY(Wall::allowLocalSocketsOnly());
    for (const int family : {AF_INET, AF_INET6, AF_NETLINK, AF_PACKET}) {
        errno = 0;
        QCOMPARE(socket(family, SOCK_DGRAM, 0), -1);
        QCOMPARE(errno, EAFNOSUPPORT);
    }
    const int local = socket(AF_UNIX, SOCK_STREAM, 0);
    QVERIFY(local >= 0);
    close(local);
}

void TestSandbox::pictureStaysAfterAnAttempt()
{
    QVERIFY(Wall::allowLocalSocketsOnly());
    Wall::Shelf shelf(QString(), Wall::Playlist{.region = u"US"_s});
    Support::WallWindow wall({u"x"_s, {640, 360}, {}}, shelf);
    const QImage before = wall.grab();
    QVERIFY(!before.isNull());
    QCOMPARE(socket(AF_INET, SOCK_STREAM, 0), -1);
    QCOMPARE(wall.grab(), before);
    wall.next();
    QTRY_VERIFY(wall.grab() != before); // the fade begins with what was there
}

TESTWINDOW_MAIN(TestSandbox)
#include "tst_sandbox.moc"
