# SPDX-FileCopyrightText: 2026 Side by Side contributors
# SPDX-License-Identifier: Apache-2.0
"""Stands between a screen reader and the speech service, and writes down what is to be said.

Not the engine: Speech Dispatcher's own for shell commands (sd_generic) now and then says a piece of an older
message again. The protocol is SSIP, as in Speech Dispatcher's manual."""

import html
import re
import socket
import threading

TAG = re.compile(r"<[^>]*>")


def plain(text):
    """What is heard of a message: Orca sends SSML."""
    return " ".join(html.unescape(TAG.sub("", text)).split())


class Ear:
    """Listens at path, and passes everything on to the service's socket, and back."""

    def __init__(self, path, service):
        self.path = path
        self._service = service
        self._said = []
        self._server = socket.socket(socket.AF_UNIX)

    def __enter__(self):
        self._server.bind(str(self.path))
        self._server.listen()
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.close()

    def said(self):
        """What was to be said, in order."""
        return list(self._said)

    def _accept(self):
        while True:
            try:
                client, _ = self._server.accept()
            except OSError:  # the end
                return
            service = socket.socket(socket.AF_UNIX)
            service.connect(str(self._service))
            for run, ends in ((self._hear, (client, service)), (self._answer, (service, client))):
                threading.Thread(target=run, args=ends, daemon=True).start()

    def _hear(self, client, service):
        """Passes on line by line; of SPEAK, what follows up to a line with a full stop is the message."""
        message = None
        with client.makefile("rb") as lines:
            for line in lines:
                service.sendall(line)
                words = line.decode("utf-8", "replace").rstrip("\r\n")
                if message is None:
                    command, _, rest = words.partition(" ")
                    if command.upper() == "SPEAK":
                        message = []
                    elif command.upper() in ("CHAR", "KEY"):
                        self._said.append(rest)
                elif words == ".":
                    self._said.append(plain("\n".join(message)))
                    message = None
                else:
                    message.append(words.removeprefix(".") if words.startswith("..") else words)
        service.close()

    @staticmethod
    def _answer(service, client):
        try:
            while data := service.recv(65536):
                client.sendall(data)
        except OSError:  # one of them has gone
            pass
