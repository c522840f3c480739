self.globalThis || (self.globalThis = self);
